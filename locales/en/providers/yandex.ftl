yandex =
    .switch = Open Yandex Mail in a browser: Settings > Email clients (Почтовые программы). Tick IMAP, or POP3, and app passwords, and save.
    .app-password = You make an app password at id.yandex.com under Security. It ends when you change the password of your account; make a new one then.
    .pop-keep = By POP, Yandex keeps every message in the mailbox, even if your app removes it. To delete from an app, use IMAP.
