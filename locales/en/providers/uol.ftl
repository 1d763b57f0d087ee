uol =
    .switch = Switch IMAP on in the settings of UOL Mail on the web.
