t-online =
    .password = Das Passwort für E-Mail-Programme legen Sie im Browser auf email.t-online.de fest: Zahnrad > Passwörter > „Passwort für E-Mail-Programme“.
