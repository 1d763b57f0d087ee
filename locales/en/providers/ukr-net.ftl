ukr-net =
    .switch = In the settings of UKR.NET on the web, allow access by IMAP (IMAP-доступ).
