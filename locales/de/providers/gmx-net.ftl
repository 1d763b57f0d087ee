gmx-net =
    .switch = Öffnen Sie gmx.net im Browser, am besten am Computer: E-Mail > Einstellungen > POP3/IMAP. Schalten Sie „POP3 und IMAP Zugriff erlauben“ ein. Auch das Verschicken aus Programmen hängt davon ab.
    .two-factor = Die Zwei-Faktor-Authentifizierung schaltet POP3 und IMAP wieder ab. Schalten Sie beide noch einmal ein, und verwenden Sie ein anwendungsspezifisches Passwort (Mein Account > Sicherheit).
    .family = Adressen bei gmx.net, gmx.de, gmx.at und gmx.ch gehören hierher. Für die bei gmx.com, gmx.fr, gmx.co.uk und anderen gelten die Server unter gmx.com.
    .user = Auch Ihre GMX-Kundennummer funktioniert als Benutzername.
