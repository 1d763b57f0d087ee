netease-163 =
    .switch = Open the mailbox in a browser: 设置 (settings) > POP3/SMTP/IMAP. Switch the service on and make an authorisation code (授权码), which you enter as the password.
    .two-codes = A free account can have two codes at a time.
    .login = Some apps report a wrong password although it is right: the IMAP server refuses their way of signing in. Another app is then the quickest help.
