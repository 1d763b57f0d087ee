icloud =
    .app-password = Ein anwendungsspezifisches Passwort erstellen Sie auf account.apple.com unter „Anmeldung und Sicherheit“. Fehlt der Eintrag dort, schalten Sie zuerst die Zwei-Faktor-Authentifizierung ein.
    .user = Für IMAP verlangt Apple den Teil vor dem @, für SMTP die ganze Adresse. Wird die eine Form abgelehnt, versuchen Sie die andere.
    .alias = Mit einem Alias oder einer Adresse Ihrer eigenen Domain können Sie sich nicht anmelden. Geben Sie als Benutzernamen Ihre iCloud-Adresse ein.
