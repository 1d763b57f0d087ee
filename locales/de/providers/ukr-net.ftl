ukr-net =
    .switch = Erlauben Sie in den Einstellungen von UKR.NET im Browser den Zugriff über IMAP (IMAP-доступ).
