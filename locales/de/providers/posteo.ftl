posteo =
    .protection = Der „zusätzliche Postfachschutz“ sperrt alle E-Mail-Programme aus. Sie finden ihn unter Einstellungen > Mein Konto > Passwort & Sicherheit; schalten Sie ihn ab, um ein Programm zu verwenden.
    .bare = Der Server heißt posteo.de, ohne imap oder smtp davor, auch für Adressen mit anderen Posteo-Domains.
