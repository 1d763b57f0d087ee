web-de =
    .switch = Open web.de in a browser, best on a computer: E-Mail > Einstellungen > POP3/IMAP. Switch on “POP3 und IMAP Zugriff erlauben”. Sending from apps depends on it too.
    .two-factor = Two-factor authentication switches POP3 and IMAP off again. Switch them on once more and use an application-specific password (Mein Account > Sicherheit).
    .pop-interval = By POP, WEB.DE lets an app look for mail only every 15 minutes. In between it refuses the login as if the password were wrong. Set your app to 15 minutes or more, or use IMAP.
    .unknown = If mail from new senders seems to be missing, look in the folder “Unbekannt”: the 3-Wege-Spamschutz puts it there.
