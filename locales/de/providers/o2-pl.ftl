o2-pl =
    .switch = Öffnen Sie o2 Poczta im Browser, schalten Sie in den Einstellungen den Zugriff für E-Mail-Programme (programy pocztowe) über IMAP oder POP3 ein, und speichern Sie.
