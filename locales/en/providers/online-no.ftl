online-no =
    .login = Some apps report a wrong password although it is right: the IMAP server refuses their way of signing in. Another app is then the quickest help.
