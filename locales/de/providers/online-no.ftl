online-no =
    .login = Manche Programme melden ein falsches Passwort, obwohl es stimmt: Der IMAP-Server lehnt ihre Art der Anmeldung ab. Am schnellsten hilft dann ein anderes Programm.
