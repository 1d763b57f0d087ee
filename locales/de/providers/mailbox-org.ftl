mailbox-org =
    .app-password = Mit Zwei-Faktor-Authentifizierung brauchen Sie ein Applikationspasswort: Alle Einstellungen > Sicherheit. Benutzername ist Ihre Hauptadresse, kein Alias.
