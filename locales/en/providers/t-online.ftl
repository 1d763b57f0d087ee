t-online =
    .password = You set the password for mail apps on the web, at email.t-online.de: gear > Passwörter > “Passwort für E-Mail-Programme”.
