naver =
    .switch = Öffnen Sie Naver Mail im Browser: 환경설정 (Einstellungen) > POP3/IMAP 설정. Wählen Sie 사용함 (ein) bei IMAP/SMTP oder bei POP3/SMTP, und speichern Sie; beide haben einen eigenen Schalter.
    .app-password = Seit 2025 lehnt Naver das normale Passwort in E-Mail-Programmen ab. Schalten Sie die Bestätigung in zwei Schritten ein, und erstellen Sie dann in den Sicherheitseinstellungen Ihrer Naver-ID ein Anwendungspasswort (애플리케이션 비밀번호).
