libero =
    .pop-spam = POP does not show the spam folder. Look there on the web from time to time, or use IMAP.
