mail-com =
    .switch = Open mail.com in a browser: Email > Settings > POP3 & IMAP. Tick “Enable access to this account via POP3 and IMAP”, and save. Sending from apps depends on it too.
    .premium = Mail apps need mail.com Premium. Free accounts whose app has worked for years may keep working.
    .two-factor = Two-factor authentication switches POP3 and IMAP off again. Switch them on once more and use an application-specific password (Home > Security Options).
