mail-com =
    .switch = Öffnen Sie mail.com im Browser: Email > Settings > POP3 & IMAP. Setzen Sie das Häkchen bei „Enable access to this account via POP3 and IMAP“, und speichern Sie. Auch das Verschicken aus Programmen hängt davon ab.
    .premium = Für E-Mail-Programme brauchen Sie mail.com Premium. Kostenlose Konten, bei denen ein Programm seit Jahren läuft, laufen vielleicht weiter.
    .two-factor = Die Zwei-Faktor-Authentifizierung schaltet POP3 und IMAP wieder ab. Schalten Sie beide noch einmal ein, und verwenden Sie ein anwendungsspezifisches Passwort (Home > Security Options).
