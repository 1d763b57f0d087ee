scaleway-mailbox =
    .host = Die Server heißen nach Ihrer Domain: imap.example.com, pop3.example.com und smtp.example.com.
