wedos =
    .host = The IMAP server differs from mailbox to mailbox (imap-….wedos.net). You find it in the customer administration.
