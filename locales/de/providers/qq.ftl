qq =
    .switch = Öffnen Sie QQ Mail im Browser: 设置 (Einstellungen) > 账户 (Konto). Schalten Sie den Dienst POP3/IMAP/SMTP ein; dort bekommen Sie auch den Autorisierungscode (授权码), den Sie als Passwort eingeben.
    .code = Ändern Sie Ihr QQ-Passwort, enden alle Autorisierungscodes. Erstellen Sie dann einen neuen.
