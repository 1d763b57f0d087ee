mail-ru =
    .app-password = Das Passwort erstellen Sie auf mail.ru: Einstellungen > Alle Einstellungen > Sicherheit > Пароли для внешних приложений (Passwörter für externe Anwendungen), mit Zugriff auf die E-Mails.
