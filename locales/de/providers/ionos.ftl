ionos =
    .password = Verwenden Sie das Passwort des Postfachs, nicht das Ihres IONOS-Kontos. Sie legen es im IONOS-Konto beim Postfach fest.
    .country = Nehmen Sie die Namen des Landes, in dem Sie Ihren Vertrag haben, etwa imap.ionos.de oder imap.ionos.fr. Die älteren Namen unter 1und1.de sind auch richtig.
