gmx-com =
    .switch = Öffnen Sie gmx.com im Browser: Email > Settings > POP3 & IMAP. Setzen Sie das Häkchen bei „Enable access to this account via POP3 and IMAP“, und speichern Sie. Auch das Verschicken aus Programmen hängt davon ab.
    .two-factor = Die Zwei-Faktor-Authentifizierung schaltet POP3 und IMAP wieder ab. Schalten Sie beide noch einmal ein, und verwenden Sie ein anwendungsspezifisches Passwort (Home > Security Options).
    .family = Adressen bei gmx.com, gmx.fr, gmx.es, gmx.co.uk und anderen gehören hierher. Für die bei gmx.net, gmx.de, gmx.at und gmx.ch gelten die Server unter gmx.net.
