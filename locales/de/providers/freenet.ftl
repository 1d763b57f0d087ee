freenet =
    .switch = Öffnen Sie freenet Mail im Browser: Postfach-Einstellungen > POP3/IMAP/SMTP > Einrichtung POP3/IMAP. Setzen Sie das Häkchen bei „Jetzt POP3, IMAP und SMTP aktivieren“, und speichern Sie.
