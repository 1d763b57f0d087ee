legalmail-pec =
    .user = Der Benutzername ist meist Ihre InfoCert-Kennung, nicht die zertifizierte Adresse. Ein falscher sieht aus wie ein falsches Passwort.
