gmx-com =
    .switch = Open gmx.com in a browser: Email > Settings > POP3 & IMAP. Tick “Enable access to this account via POP3 and IMAP”, and save. Sending from apps depends on it too.
    .two-factor = Two-factor authentication switches POP3 and IMAP off again. Switch them on once more and use an application-specific password (Home > Security Options).
    .family = Addresses at gmx.com, gmx.fr, gmx.es, gmx.co.uk and others belong here. Those at gmx.net, gmx.de, gmx.at and gmx.ch have servers at gmx.net.
