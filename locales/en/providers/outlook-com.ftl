outlook-com =
    .switch = Open Outlook.com in a browser, then Settings > Mail > Forwarding and IMAP. Switch on “Let devices and apps use IMAP” or “Let devices and apps use POP”, and save.
    .pop-delete = If you also let apps delete messages, what POP removes is gone everywhere, on the web and on devices with IMAP too.
    .two-accounts = A private and a work account can have the same address and are still two mailboxes. If the wrong mail appears, sign in again and choose the other one.
