so-net =
    .switch = IMAP is an option that you order from So-net first. POP works without it.
