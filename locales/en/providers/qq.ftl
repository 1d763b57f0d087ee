qq =
    .switch = Open QQ Mail in a browser: 设置 (settings) > 账户 (account). Switch on the POP3/IMAP/SMTP service; there you also get the authorisation code (授权码) that you enter as the password.
    .code = When you change your QQ password, all authorisation codes end. Make a new one then.
