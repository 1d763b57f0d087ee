register-it =
    .imap-host = Der IMAP-Server heißt pop.securemail.pro. Das ist richtig.
    .france = Konten aus Frankreich verschicken über smtp-fr.securemail.pro.
