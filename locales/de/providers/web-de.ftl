web-de =
    .switch = Öffnen Sie web.de im Browser, am besten am Computer: E-Mail > Einstellungen > POP3/IMAP. Schalten Sie „POP3 und IMAP Zugriff erlauben“ ein. Auch das Verschicken aus Programmen hängt davon ab.
    .two-factor = Die Zwei-Faktor-Authentifizierung schaltet POP3 und IMAP wieder ab. Schalten Sie beide noch einmal ein, und verwenden Sie ein anwendungsspezifisches Passwort (Mein Account > Sicherheit).
    .pop-interval = Über POP darf ein Programm bei WEB.DE nur alle 15 Minuten nachsehen. Dazwischen wird die Anmeldung abgewiesen, als wäre das Passwort falsch. Stellen Sie im Programm 15 Minuten oder mehr ein, oder nehmen Sie IMAP.
    .unknown = Fehlen scheinbar E-Mails von neuen Absendern, sehen Sie im Ordner „Unbekannt“ nach: Der 3-Wege-Spamschutz legt sie dort ab.
