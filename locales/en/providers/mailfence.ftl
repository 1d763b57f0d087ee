mailfence =
    .plan = Mail apps need a plan with IMAP. If you made a password for the service, enter that one.
