yandex =
    .switch = Öffnen Sie Yandex Mail im Browser: Settings > Email clients (Почтовые программы). Setzen Sie die Häkchen bei IMAP oder POP3 und bei den App-Passwörtern, und speichern Sie.
    .app-password = Ein App-Passwort erstellen Sie auf id.yandex.com unter Security. Es endet, wenn Sie das Passwort Ihres Kontos ändern; erstellen Sie dann ein neues.
    .pop-keep = Über POP behält Yandex jede Nachricht im Postfach, auch wenn Ihr Programm sie entfernt. Um aus einem Programm zu löschen, nehmen Sie IMAP.
