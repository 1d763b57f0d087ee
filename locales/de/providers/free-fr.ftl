free-fr =
    .switch-smtp = Das Verschicken aus E-Mail-Programmen ist abgeschaltet. Schalten Sie SMTP authentifié (SMTP mit Anmeldung) dort ein, wo Sie das Postfach auf der Webseite von Free verwalten.
