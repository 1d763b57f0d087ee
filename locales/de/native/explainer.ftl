### Die Erklärung unter der Prüfung; auch ohne Skript lesbar.

explainer-title = POP oder IMAP, in einer Minute
explainer-imap-title = IMAP: Die Mail bleibt auf dem Server
explainer-imap-how = Jede App sieht dasselbe Postfach. Was Sie auf einem Gerät lesen, ablegen oder löschen, ist auf allen gelesen, abgelegt oder gelöscht.
explainer-imap-when = Das ist richtig, wenn mehr als ein Gerät Ihre Mail liest oder wenn Sie auch die Webseite Ihres Anbieters benutzen.
explainer-imap-mind = Zu bedenken: Gelöscht ist überall gelöscht, und ein volles Postfach nimmt keine neue Mail an. Sichern Sie, was Ihnen wichtig ist.
explainer-pop-title = POP: Die Mail kommt auf Ihr Gerät
explainer-pop-how = Die App holt ab, was im Posteingang liegt. Danach lässt sie die Mail auf dem Server oder löscht sie dort; das legt ein Häkchen in den Einstellungen der App fest.
explainer-pop-when = Das kann richtig sein, wenn ein einzelner Computer das Archiv führt oder der Server wenig Platz bietet.
explainer-pop-mind = Zu bedenken: Ordner, Gelesen-Markierungen und gesendete Mail bleiben auf diesem einen Gerät. Löscht es auf dem Server, hat es die einzige Kopie.
explainer-both = Beides zugleich kann Mail kosten: Eine POP-App, die löscht, nimmt allen IMAP-Apps die Nachrichten weg. Nehmen Sie überall IMAP, oder stellen Sie die POP-App so ein, dass sie ihre Mail auf dem Server lässt.

explainer-ports-title = Die üblichen Ports und ihre Verschlüsselung
explainer-ports-lead = Was Ihr Anbieter angibt, geht vor. Sagt er nichts anderes, gilt der Standard.
explainer-ports-for = Wofür
explainer-ports-best = Erste Wahl
explainer-ports-also = Auch gut
explainer-ports-imap = Mail lesen mit IMAP
explainer-ports-pop = Mail abholen mit POP3
explainer-ports-smtp = Mail senden (SMTP)
explainer-port-25 = Port 25 ist für Server untereinander da. Viele Netze sperren ihn für Apps; zum Senden ist er der falsche.

explainer-encryption-title = Was die Wörter zur Verschlüsselung bedeuten
explainer-tls-title = SSL/TLS
explainer-tls = Vom ersten Augenblick an verschlüsselt. Apps nennen es SSL/TLS, SSL, TLS oder „SSL verwenden“.
explainer-starttls-title = STARTTLS
explainer-starttls = Beginnt offen und wechselt zur Verschlüsselung, bevor das Passwort gesendet wird. Apps nennen es STARTTLS, manchmal TLS. Fragt Ihre App, wählen Sie „erforderlich“ und nicht „wenn verfügbar“.
explainer-none-title = Keine
explainer-none = Jeder auf dem Weg kann Passwort und Mail mitlesen, zum Beispiel ein anderer Gast im selben WLAN. Bitte nicht benutzen.
explainer-sources = Woher das stammt:

explainer-answers-title = Mehr Antworten
explainer-answers = Alle Fragen und Antworten
explainer-ask-which = Was ist besser, POP oder IMAP?
explainer-ask-password = Das richtige Passwort wird abgelehnt
explainer-ask-sending = Empfangen geht, Senden nicht
explainer-ask-missing = Mail ist verschwunden
explainer-ask-move = Von POP zu IMAP, ohne Mail zu verlieren
