domeneshop =
    .user = Der Benutzername ist der eigene Name des Postfachs, etwa beispiel12, nicht Ihre Adresse.
