wp-pl =
    .switch = Öffnen Sie WP Poczta im Browser, schalten Sie in den Einstellungen den Zugriff für E-Mail-Programme (programy pocztowe) über IMAP oder POP3 ein, und speichern Sie.
