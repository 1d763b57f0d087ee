yandex-360 =
    .switch = Öffnen Sie Yandex Mail im Browser: Settings > Email clients (Почтовые программы). Setzen Sie die Häkchen bei IMAP oder POP3 und bei den App-Passwörtern, und speichern Sie.
    .admin = Die Administration Ihrer Organisation kann E-Mail-Programme aussperren. Werden die richtigen Einstellungen abgelehnt, fragen Sie dort.
