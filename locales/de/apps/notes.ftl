### Was die Benutzer eines Programms über seine Worte hinaus wissen müssen.

app-note-two-windows = Es zeigt eines von zwei Fenstern, je nachdem, was vorher installiert war. Das andere beginnt mit „Manuelle Konfiguration oder zusätzliche Servertypen“ und hat Ports und Verschlüsselung unter Weitere Einstellungen, Erweitert.
app-note-type-stays = IMAP lässt sich später nicht in POP ändern und POP nicht in IMAP: Das Konto muss neu angelegt werden.
app-note-through-cloud = Konten anderer Anbieter werden mit der Cloud von Microsoft abgeglichen: Ihre E-Mails laufen auch über Server von Microsoft.
app-note-add-anew = Die Server eines Kontos lassen sich später nicht ändern. Entfernen Sie dazu das Konto aus dem Programm und fügen Sie es neu hinzu. Sichern Sie bei POP zuerst die Mail: Sie kann mit dem Konto verschwinden.
app-note-moved-under-apps = Bis iOS 17 stehen seine Einstellungen unter Einstellungen > Mail > Accounts.
app-note-optional-is-not = Benutzername und Passwort für den Postausgang nennt es freiwillig. Tragen Sie beides ein.
app-note-manages-itself = Nehmen Sie den Haken bei „Verbindungseinstellungen automatisch verwalten“ weg. Mit ihm versucht das Programm laut Apple andere Ports und schaltet die Verschlüsselung unter Umständen selbst ein oder aus.
app-note-oauth-where-known = OAuth2 bietet es erst an, wenn Sie den Namen eines Servers eingetragen haben, den es kennt.
app-note-wizard-for-oauth = Um sich auf der Seite Ihres Anbieters anzumelden (OAuth), benutzen Sie den Assistenten und wählen dort den Anbieter.
app-note-accept-no-certificate = Es bietet auch an, alle Zertifikate zu akzeptieren. Nehmen Sie das nie: Dann kann sich jeder für Ihren Anbieter ausgeben.
app-note-allow-nothing-insecure = Lassen Sie „Unsichere Verbindungen zulassen“ aus.
app-note-host-sets-servers = Die Server stellt ein, wer die Webseite betreibt, und zwar in einer Datei. Sie selbst geben nur Benutzername und Passwort ein.
app-note-tls-means-starttls = Vorsicht bei den Namen: Was hier TLS heißt, ist STARTTLS, und was SSL heißt, ist SSL/TLS.
app-note-starttls-if-offered = Mit smtp:// verschlüsselt es nur, wenn der Server STARTTLS anbietet, und sendet sonst offen. Nehmen Sie lieber smtps://.
app-note-encode-in-address = Benutzername und Passwort stehen in einer Adresse: Zeichen wie @ und : müssen dort kodiert werden.
app-note-secure-is-not-safe = „secure: false“ verschlüsselt trotzdem, wenn der Server STARTTLS anbietet. Nur requireTLS besteht darauf.
app-note-pass-context = Übergeben Sie wie gezeigt einen Kontext: Ohne ihn wird das Zertifikat des Servers nicht geprüft.
app-note-one-of-two = Nur eine der beiden Einstellungen darf True sein.
app-note-mailers = Ab Django 6.1 gibt es statt dieser die Einstellung MAILERS.
