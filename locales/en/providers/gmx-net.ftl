gmx-net =
    .switch = Open gmx.net in a browser, best on a computer: E-Mail > Einstellungen > POP3/IMAP. Switch on “POP3 und IMAP Zugriff erlauben”. Sending from apps depends on it too.
    .two-factor = Two-factor authentication switches POP3 and IMAP off again. Switch them on once more and use an application-specific password (Mein Account > Sicherheit).
    .family = Addresses at gmx.net, gmx.de, gmx.at and gmx.ch belong here. Those at gmx.com, gmx.fr, gmx.co.uk and others have servers at gmx.com.
    .user = Your GMX customer number also works as the user name.
