google-workspace =
    .switch = Öffnen Sie Gmail im Browser, dann Einstellungen > Alle Einstellungen aufrufen > Weiterleitung und POP/IMAP. Wählen Sie, welche E-Mails POP abrufen darf, und speichern Sie. IMAP ist immer an.
    .admin = Werden die richtigen Einstellungen abgelehnt, fragen Sie Ihre Administration: POP, IMAP und App-Passwörter lassen sich für eine ganze Organisation abschalten.
    .pop-once = Über POP gibt Gmail jede Nachricht nur einmal heraus, gleich was Ihr Programm auf dem Server belässt. Rufen mehrere Geräte über POP ab, setzen Sie auf jedem recent: vor den Benutzernamen (recent:sie@gmail.com); dann bekommt jedes die letzten 30 Tage. Mit IMAP sehen alle Geräte alles.
    .relay = smtp-relay.gmail.com ist für Geräte und Server einer Organisation. E-Mail-Programme verschicken über smtp.gmail.com.
