netease-126 =
    .switch = Öffnen Sie das Postfach im Browser: 设置 (Einstellungen) > POP3/SMTP/IMAP. Schalten Sie den Dienst ein, und erstellen Sie einen Autorisierungscode (授权码), den Sie als Passwort eingeben.
