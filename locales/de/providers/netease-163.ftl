netease-163 =
    .switch = Öffnen Sie das Postfach im Browser: 设置 (Einstellungen) > POP3/SMTP/IMAP. Schalten Sie den Dienst ein, und erstellen Sie einen Autorisierungscode (授权码), den Sie als Passwort eingeben.
    .two-codes = Ein kostenloses Konto kann zwei Codes gleichzeitig haben.
    .login = Manche Programme melden ein falsches Passwort, obwohl es stimmt: Der IMAP-Server lehnt ihre Art der Anmeldung ab. Am schnellsten hilft dann ein anderes Programm.
