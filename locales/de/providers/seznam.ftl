seznam =
    .two-factor = Mit Zwei-Faktor-Authentifizierung brauchen Programme ein eigenes Passwort: Dvoufázové ověření (Zwei-Faktor-Authentifizierung), dort das Passwort für Anwendungen. Es muss sich von Ihrem Anmeldepasswort unterscheiden.
