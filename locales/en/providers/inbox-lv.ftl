inbox-lv =
    .switch = In the settings of Inbox on the web, tick “Enable external POP3/IMAP and SMTP access”.
    .off = Inbox switches this access off by itself when no app has used it for two months or too much was sent. Switch it on again.
