aruba =
    .imap = With some hosting plans IMAP has to be ordered separately. Without it, use POP.
