netease-126 =
    .switch = Open the mailbox in a browser: 设置 (settings) > POP3/SMTP/IMAP. Switch the service on and make an authorisation code (授权码), which you enter as the password.
