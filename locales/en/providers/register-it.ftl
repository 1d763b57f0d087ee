register-it =
    .imap-host = The IMAP server is called pop.securemail.pro. That is right.
    .france = Accounts from France send through smtp-fr.securemail.pro.
