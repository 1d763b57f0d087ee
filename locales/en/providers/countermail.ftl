countermail =
    .name = The server for sending is called imap1.countermail.com as well. That is right.
