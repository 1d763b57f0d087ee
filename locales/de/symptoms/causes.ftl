### Was hinter einem Fehler stecken kann, und was zu ändern ist. Jede Ursache hat zwei Meldungen: was sie ist und was zu tun ist.
### Der Rat schwächt nie den Schutz: Niemandem wird gesagt, er solle Verschlüsselung oder Zertifikatsprüfung abschalten.

## Verschlüsselung und Protokoll

cause-tls-against-plain = Die App verschlüsselt vom ersten Zeichen an (SSL/TLS), aber auf diesem Port beginnt der Server ohne.
cause-tls-against-plain-do = Lassen Sie den Port, und wählen Sie STARTTLS; manche Apps nennen es TLS. Oder lassen Sie SSL/TLS, und ändern Sie den Port: 465 zum Senden, 993 für IMAP, 995 für POP3.
cause-plain-against-tls = Der Server verschlüsselt auf diesem Port vom ersten Zeichen an, aber die App beginnt ohne. Beide warten auf den anderen.
cause-plain-against-tls-do = Lassen Sie den Port, und wählen Sie SSL/TLS. Oder wählen Sie beim Senden STARTTLS, und ändern Sie den Port auf 587.
cause-wrong-protocol-answered = Dort antwortet etwas anderes, als die App erwartet: ein anderes Protokoll, etwa POP3 statt IMAP, oder gar kein Mailserver.
cause-wrong-protocol-answered-do = Prüfen Sie Server und Port gemeinsam: IMAP benutzt 993, POP3 995, das Senden 465 oder 587.
cause-encryption-required = Der Server nimmt ein Passwort nur über eine verschlüsselte Verbindung an.
cause-encryption-required-do = Wählen Sie SSL/TLS mit Port 465 zum Senden, 993 für IMAP oder 995 für POP3. STARTTLS mit 587 zum Senden ist ebenso gut.
cause-starttls-not-offered = Die App will auf Verschlüsselung umschalten (STARTTLS), und der Server bietet das auf diesem Port nicht an.
cause-starttls-not-offered-do = Wählen Sie SSL/TLS mit Port 465 zum Senden, 993 für IMAP oder 995 für POP3. Scheitert auch das, fragen Sie den Anbieter; senden Sie kein Passwort ohne Verschlüsselung.
cause-old-tls = App und Server haben keine gemeinsame Version der Verschlüsselung. Eines von beiden ist zu alt.
cause-old-tls-do = Bringen Sie App, Gerät und Betriebssystem auf den neuesten Stand: Sie brauchen TLS 1.2 oder neuer. Sind sie es, dann ist der Server zu alt: Sagen Sie es dem Anbieter.

## Anmelden

cause-needs-app-password = Der Anbieter lehnt das Passwort des Kontos in Mail-Apps ab. Er will eines, das für die App gemacht ist.
cause-needs-app-password-do = Erzeugen Sie in den Sicherheitseinstellungen Ihres Kontos ein App-Passwort (mancherorts heißt es Autorisierungscode), und geben Sie es statt Ihres eigenen ein. Oder lassen Sie die App die Anmeldeseite des Anbieters öffnen, wenn sie das kann.
cause-needs-oauth = Der Anbieter nimmt von Mail-Apps keine Passwörter mehr: Er will, dass Sie sich auf seiner eigenen Seite anmelden (OAuth2).
cause-needs-oauth-do = Wählen Sie OAuth2 als Anmeldeart, oder fügen Sie das Konto unter dem Namen des Anbieters neu hinzu. Sichern Sie bei POP die Mail, bevor Sie das alte Konto entfernen: Sie kann mit ihm verschwinden. Eine App oder ein Gerät, das dies nicht kann, ist hier nicht brauchbar. In einer Firma entscheidet die Verwaltung.
cause-wrong-credentials = Der Server hat Benutzernamen oder Passwort abgelehnt.
cause-wrong-credentials-do = Melden Sie sich mit demselben Namen und Passwort auf der Webseite des Anbieters an. Gelingt das, prüfen Sie den Benutzernamen in der App, und geben Sie das Passwort dort neu ein. Scheitert es auch dort, setzen Sie das Passwort zurück.
cause-username-form = Der Server kennt den Benutzernamen nicht in dieser Form.
cause-username-form-do = Die meisten Anbieter verlangen die ganze E-Mail-Adresse, manche nur den Teil vor dem @, wenige einen ganz anderen Namen. Versuchen Sie die andere Form, auch beim Senden.
cause-protocol-disabled = Der Zugang ist für dieses Postfach geschlossen: Mail-Apps, IMAP, POP3 oder das Senden über SMTP sind abgeschaltet oder nicht im Tarif enthalten.
cause-protocol-disabled-do = Schalten Sie ihn auf der Webseite des Anbieters in den Einstellungen Ihres Postfachs ein. In einer Firma muss das die Administration tun. Warten Sie danach ein paar Minuten.
cause-sign-in-blocked = Der Anbieter hat diese Anmeldung zur Sicherheit angehalten: zu viele Versuche, oder von einem neuen Ort.
cause-sign-in-blocked-do = Lassen Sie die App nicht weiter probieren. Melden Sie sich auf der Webseite des Anbieters an, bestätigen Sie, dass Sie es waren, und versuchen Sie es nach einer Stunde wieder. Prüfen Sie inzwischen, ob die App ein App-Passwort braucht.
cause-oauth-expired = Die Anmeldung auf der Seite des Anbieters ist abgelaufen oder wurde zurückgenommen.
cause-oauth-expired-do = Melden Sie sich neu an, wo die App danach fragt. Fragt sie nicht, fügen Sie das Konto neu hinzu; sichern Sie bei POP die Mail, bevor Sie das alte Konto entfernen: Sie kann mit ihm verschwinden. Nach einem neuen Passwort ist das normal.
cause-sign-in-missing = Der Server verlangt vor dem Senden eine Anmeldung, und die App hat sich nicht angemeldet.
cause-sign-in-missing-do = Schalten Sie für den Postausgangsserver die Anmeldung ein („Server erfordert Authentifizierung“), mit demselben Benutzernamen und Passwort wie für den Posteingang.
cause-auth-not-offered = Die App will sich auf eine Art anmelden, die der Server nicht anbietet.
cause-auth-not-offered-do = Wählen Sie „Passwort, normal“ zusammen mit SSL/TLS oder STARTTLS: Manche Server bieten die Anmeldung erst an, wenn die Verbindung verschlüsselt ist. Gesicherte Kennwortauthentifizierung (SPA) und „verschlüsseltes Passwort“ sind selten richtig.

## Zertifikate

cause-certificate-name = Das Zertifikat des Servers lautet auf einen anderen Namen als den eingegebenen.
cause-certificate-name-do = Geben Sie den Servernamen ein, den Ihr Anbieter nennt, keinen unter Ihrer eigenen Domain und keine IP-Adresse. Oft steht der richtige Name in der Warnung. Nehmen Sie das Zertifikat bei einem öffentlichen Server nicht an: Ihr Passwort könnte bei jemand anderem landen.
cause-certificate-untrusted = Das Zertifikat des Servers stammt von niemandem, dem die App oder das Gerät vertraut.
cause-certificate-untrusted-do = Prüfen Sie den Servernamen Buchstabe für Buchstabe. Bringen Sie Gerät und App auf den neuesten Stand, und sehen Sie nach, ob ein Virenscanner oder das Netz in verschlüsselte Verbindungen hineinsieht. Nehmen Sie es bei einem öffentlichen Server nicht an: Bitten Sie den Anbieter, das Zertifikat in Ordnung zu bringen.
cause-certificate-expired = Das Zertifikat des Servers ist abgelaufen oder noch nicht gültig.
cause-certificate-expired-do = Prüfen Sie zuerst Datum und Uhrzeit Ihres Geräts. Stimmen sie, kann nur der Anbieter das Zertifikat erneuern: Sagen Sie es ihm, und warten Sie.

## Die Verbindung

cause-host-not-found = Einen Server mit diesem Namen gibt es nicht.
cause-host-not-found-do = Prüfen Sie den Servernamen Buchstabe für Buchstabe, ohne Leerzeichen und ohne http://. Ist er richtig, prüfen Sie die Internetverbindung.
cause-refused = Ein Rechner hat geantwortet, aber auf diesem Port wartet dort nichts.
cause-refused-do = Prüfen Sie Port und Servernamen. 993 ist IMAP, 995 POP3, 465 und 587 sind zum Senden. Stimmen sie, ist der Server vielleicht ausgefallen, oder eine Firewall sagt Nein.
cause-timeout = Der Server hat nicht rechtzeitig geantwortet.
cause-timeout-do = Prüfen Sie Servernamen und Port. Versuchen Sie dann ein anderes Netz, etwa das Ihres Handys: Geht es dort, sperrt das erste Netz den Port.
cause-port-blocked = Das Netz zwischen Ihnen und dem Server lässt diesen Port nicht durch. Port 25 ist in vielen Netzen gesperrt.
cause-port-blocked-do = Benutzen Sie zum Senden Port 465 mit SSL/TLS oder 587 mit STARTTLS. Versuchen Sie ein anderes Netz, und fragen Sie, wer das erste betreibt: ein Hoster, ein Internetanbieter, eine Firma oder ein Hotel.
cause-no-network = Das Gerät hat keinen Weg ins Internet oder keinen zu diesem Server.
cause-no-network-do = Prüfen Sie WLAN, mobile Daten, VPN und Flugmodus. Öffnen sich Webseiten, dann zeigt ein anderes Netz oder ein Versuch ohne VPN, wo es endet.
cause-connection-dropped = Die Verbindung brach ab, bevor etwas ausgehandelt war.
cause-connection-dropped-do = Sehen Sie nach, ob Port und Verschlüsselung zusammenpassen: 465, 993 und 995 mit SSL/TLS, 587 mit STARTTLS. Versuchen Sie dann ein anderes Netz; auch ein Virenscanner oder eine Firewall, die in Mails hineinsieht, kann sie abbrechen.
cause-bridge-not-running = Das Programm auf Ihrem eigenen Computer, das Mails weiterreicht (eine Mail-Bridge wie die von Proton), antwortet nicht.
cause-bridge-not-running-do = Starten Sie die Bridge, melden Sie sich darin an, und vergleichen Sie Port und Passwort mit dem, was sie anzeigt. Sie dient nur dem Computer, auf dem sie läuft.
cause-server-down = Der Server hat gerade selbst Schwierigkeiten.
cause-server-down-do = Warten Sie, und versuchen Sie es später wieder. Sehen Sie nach, ob Ihr Anbieter eine Störung meldet. An Ihren Einstellungen liegt es nicht.

## Senden

cause-relay-denied = Der Server reicht Ihre Mail nicht weiter: Er weiß nicht, dass Sie über ihn senden dürfen.
cause-relay-denied-do = Schalten Sie für den Postausgangsserver die Anmeldung ein, und senden Sie über den Server Ihres Anbieters mit Port 465 oder 587.
cause-sender-not-allowed = Sie haben sich mit einer Adresse angemeldet und senden mit einer anderen: Diesen Absender lässt der Server nicht zu.
cause-sender-not-allowed-do = Nehmen Sie als Absender die Adresse, mit der Sie sich anmelden, oder lassen Sie die andere in Ihrem Konto als Alias oder weitere Absenderadresse eintragen.
cause-sender-unverified = Der empfangende Server kann nicht bestätigen, dass Mail mit dieser Absenderadresse wirklich von deren Inhaber kommt.
cause-sender-unverified-do = Senden Sie über den Server des Anbieters, zu dem die Adresse gehört. Ist es Ihre eigene Domain, müssen deren Einträge für SPF, DKIM und DMARC den Server nennen, über den Sie senden.
cause-recipient-unknown = Der empfangende Server kennt unter dieser Adresse kein Postfach.
cause-recipient-unknown-do = Prüfen Sie die Adresse des Empfängers Buchstabe für Buchstabe. Ist sie richtig, fragen Sie ihn auf anderem Weg. An Ihren Einstellungen liegt es nicht.
cause-recipient-domain-unknown = Was in der Adresse des Empfängers hinter dem @ steht, gibt es nicht, oder es nimmt keine Mail an.
cause-recipient-domain-unknown-do = Prüfen Sie den Teil hinter dem @ auf Tippfehler. An Ihren Einstellungen liegt es nicht.
cause-message-too-large = Die Nachricht ist größer, als ein Server annimmt.
cause-message-too-large-do = Senden Sie weniger oder kleinere Anhänge oder einen Link darauf. Anhänge wachsen beim Senden um ein Drittel.
cause-content-rejected = Die Gegenseite hielt die Nachricht für Spam, oder ihr gefällt der Inhalt nicht.
cause-content-rejected-do = Lassen Sie angehängte Programme und auffällige Links weg, und versuchen Sie reinen Text. Wird alles abgelehnt, was Sie senden, fragen Sie Ihren Anbieter, ob Ihr Konto missbraucht wurde.
cause-blocklisted = Der sendende Rechner steht auf einer Liste von Absendern, die andere ablehnen.
cause-blocklisted-do = Senden Sie mit Anmeldung über den Server Ihres Anbieters, auf Port 465 oder 587, und nicht vom eigenen Anschluss aus. Tun Sie das schon, sagen Sie es Ihrem Anbieter; er kann seinen Server von der Liste nehmen lassen.
cause-rate-limited = Zu viel in zu kurzer Zeit: Der Server lässt Sie warten.
cause-rate-limited-do = Warten Sie, nach vielen gesendeten Nachrichten bis zu einem Tag. Lassen Sie Apps seltener nach Mail sehen, etwa alle 15 Minuten.
cause-greylisted = Der Server bittet um einen späteren Versuch. Das tut er bei Absendern, die er nicht kennt.
cause-greylisted-do = Warten Sie: Die Nachricht wird meist von selbst innerhalb einer Stunde noch einmal gesendet. An Ihren Einstellungen liegt es nicht.

## Das Postfach

cause-mailbox-full = Das Postfach hat keinen Platz mehr. In einer Rückmeldung ist es das des Empfängers.
cause-mailbox-full-do = Löschen Sie große Nachrichten, die Sie nicht mehr brauchen, und leeren Sie den Papierkorb, im Webmail oder über IMAP. Ist es das Postfach des Empfängers, sagen Sie es ihm auf anderem Weg.
cause-too-many-connections = Zu viele gleichzeitige Verbindungen zu diesem Postfach. Jede App öffnet mehrere.
cause-too-many-connections-do = Schließen Sie Mail-Apps auf Geräten, die Sie nicht benutzen, und verringern Sie die Zahl der Verbindungen in der App (Thunderbird: Verbindungen im Cache). Warten Sie dann eine Viertelstunde.
cause-mailbox-locked = Eine andere App liest das Postfach gerade über POP3, und das kann immer nur eine.
cause-mailbox-locked-do = Warten Sie ein paar Minuten. Lassen Sie Apps in größeren Abständen nach Mail sehen, oder benutzen Sie IMAP, das keine solche Sperre kennt.
cause-folder-missing = Die App sucht einen Ordner, den es auf dem Server nicht gibt.
cause-folder-missing-do = Wählen Sie in der App, welche Ordner auf dem Server für gesendete Mails, Entwürfe und Papierkorb da sind, und lassen Sie sie die Ordnerliste neu holen.
cause-account-closed = Der Anbieter sagt, dass dieses Postfach geschlossen oder abgelaufen ist.
cause-account-closed-do = Melden Sie sich auf der Webseite des Anbieters an. Manche öffnen ein lange unbenutztes Postfach wieder; alles Weitere weiß nur er.
