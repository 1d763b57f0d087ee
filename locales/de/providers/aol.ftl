aol =
    .app-password = Öffnet Ihr Programm nicht die Anmeldeseite von AOL, braucht es ein App-Passwort. Sie erstellen es in Ihrem AOL-Konto unter Sicherheit. AOL bietet es nicht jedem Konto an; dann bleiben der Browser und die App von AOL.
