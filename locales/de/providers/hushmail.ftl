hushmail =
    .two-step = Mit der Bestätigung in zwei Schritten geben Sie als Passwort Ihre Passphrase, ein Leerzeichen und den 20 Buchstaben langen IMAP/POP-Code ein.
    .pop-inbox = POP ruft nur den Posteingang ab.
