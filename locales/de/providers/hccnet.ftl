hccnet =
    .name = Der Name des IMAP-Servers beginnt mit pop. Das ist richtig.
