wedos =
    .host = Der IMAP-Server ist von Postfach zu Postfach verschieden (imap-….wedos.net). Sie finden ihn in der Kundenverwaltung.
