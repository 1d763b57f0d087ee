kakao =
    .switch = Öffnen Sie Kakao Mail im Browser am Computer: 환경설정 (Einstellungen) > IMAP/POP3. Wählen Sie 사용함 (ein), und speichern Sie.
    .app-password = Das App-Passwort erstellen Sie in Ihrem Kakao-Konto, sobald die Bestätigung in zwei Schritten eingeschaltet ist.
