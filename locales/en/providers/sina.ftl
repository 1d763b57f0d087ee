sina =
    .switch = In the settings of Sina Mail on the web, switch on IMAP and SMTP for mail programs. There you also get the authorisation code (授权码) that you enter as the password.
