yandex-360 =
    .switch = Open Yandex Mail in a browser: Settings > Email clients (Почтовые программы). Tick IMAP, or POP3, and app passwords, and save.
    .admin = Your organisation’s administrator can shut mail apps out. If the right settings are refused, ask there.
