sina =
    .switch = Schalten Sie in den Einstellungen von Sina Mail im Browser IMAP und SMTP für E-Mail-Programme ein. Dort bekommen Sie auch den Autorisierungscode (授权码), den Sie als Passwort eingeben.
