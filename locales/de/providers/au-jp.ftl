au-jp =
    .user = au gibt Ihnen eine Benutzerkennung und ein Passwort für E-Mail-Programme. Weder die Adresse noch das Passwort Ihrer au ID gilt hier.
