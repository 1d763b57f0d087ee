hccnet =
    .name = The IMAP server’s name begins with pop. That is right.
