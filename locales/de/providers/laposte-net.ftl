laposte-net =
    .alias = Melden Sie sich mit Ihrer Hauptadresse an; Aliasse werden abgelehnt.
    .idle = Nach vier Monaten ohne Anmeldung gilt das Postfach als unbenutzt und kann geleert werden.
