scaleway-mailbox =
    .host = The servers are named after your domain: imap.example.com, pop3.example.com and smtp.example.com.
