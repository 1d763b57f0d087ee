uol =
    .switch = Schalten Sie IMAP in den Einstellungen von UOL Mail im Browser ein.
