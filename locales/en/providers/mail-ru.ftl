mail-ru =
    .app-password = You make the password on mail.ru: Settings > All settings > Security > Пароли для внешних приложений (passwords for external applications), with access to mail.
