hiworks =
    .switch = Your organisation’s administrator must allow POP3 and SMTP first.
