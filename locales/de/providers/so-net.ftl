so-net =
    .switch = IMAP ist eine Option, die Sie zuerst bei So-net bestellen. POP geht ohne.
