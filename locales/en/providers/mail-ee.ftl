mail-ee =
    .switch = In the settings of Mail.ee on the web, tick “Enable external POP3/IMAP and SMTP access”.
    .off = Mail.ee switches this access off by itself when no app has used it for two months or too much was sent. Switch it on again.
