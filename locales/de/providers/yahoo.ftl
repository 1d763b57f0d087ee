yahoo =
    .app-password = Öffnet Ihr Programm nicht die Anmeldeseite von Yahoo, braucht es ein App-Passwort. Sie erstellen es in Ihrem Yahoo-Konto unter Sicherheit. Yahoo bietet es nicht jedem Konto an; dann bleiben der Browser und die App von Yahoo.
    .export = Enthält ein Ordner mehr als 10.000 Nachrichten und fehlen die ältesten in Ihrem Programm, tragen Sie als IMAP-Server export.imap.mail.yahoo.com ein.
    .japan = Adressen bei yahoo.co.jp gehören zu Yahoo! JAPAN, einem anderen Unternehmen mit anderen Servern.
