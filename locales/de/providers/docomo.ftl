docomo =
    .user = Der Benutzername ist Ihre d-ACCOUNT-Kennung, nicht die Adresse. Das Passwort wird in My docomo nur für IMAP ausgestellt; das des d ACCOUNT wird abgelehnt.
