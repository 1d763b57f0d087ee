freenet =
    .switch = Open freenet Mail in a browser: Postfach-Einstellungen > POP3/IMAP/SMTP > Einrichtung POP3/IMAP. Tick “Jetzt POP3, IMAP und SMTP aktivieren”, and save.
