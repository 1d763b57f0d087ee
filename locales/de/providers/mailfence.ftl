mailfence =
    .plan = Für E-Mail-Programme brauchen Sie einen Tarif mit IMAP. Haben Sie ein Passwort für den Dienst erstellt, geben Sie dieses ein.
