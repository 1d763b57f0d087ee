kundenpost =
    .switch = Öffnen Sie Kundenpost im Browser: Einstellungen > Mailprogramme. Setzen Sie das Häkchen bei IMAP und speichern Sie.
