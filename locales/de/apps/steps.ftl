### Schritte für mein E-Mail-Programm: die Einstellungen in den Worten und der Reihenfolge des E-Mail-Programms.

steps-title = Schritte für mein E-Mail-Programm
steps-lead = Ihre Einstellungen in den Worten Ihres E-Mail-Programms und in der Reihenfolge, in der es danach fragt.
steps-app = Ihr E-Mail-Programm
steps-other-app = Anderes Programm
steps-computer = Auf einem Computer
steps-phone = Auf einem Handy oder Tablet
steps-web = Auf einer Webseite
steps-library = In selbst geschriebenen Programmen
steps-heading = { $app }, Schritt für Schritt
steps-also = { $names } hat dieselben Worte.
steps-print = Drucken
steps-more = Wie { $app } alles nennt, mit Quellen

## Die Schritte

steps-open = Öffnen Sie:
steps-copy-what = { $what } kopieren: { $value }
steps-copied = Kopiert
steps-not-copied = Ihr Browser lässt diese Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.
steps-box-on = an
steps-box-off = aus
steps-secret-password = Ihr Passwort. Tippen Sie es nur im Programm ein.
steps-secret-app-password = Das App-Passwort Ihres Anbieters. Tippen Sie es nur im Programm ein.
steps-secret-library = Lesen Sie das Passwort von einem sicheren Ort; schreiben Sie es nicht ins Programm.
steps-password = Passwort
steps-missing = In der Prüfung nicht angegeben
steps-unnamed = { $choice }, wie auch immer { $app } es nennt
steps-in-en = Englisch
steps-in-de = Deutsch

## Was sich in einem Programm nicht sagen lässt, und der Ausweg

steps-cannot-starttls = { $app } kann nicht auf STARTTLS bestehen. Nehmen Sie SSL/TLS, wenn Ihr Anbieter es hat, meist auf Port { $port }.
steps-cannot-tls = { $app } kennt kein SSL/TLS. Nehmen Sie STARTTLS, wenn Ihr Anbieter es hat, meist auf Port { $port }.
steps-cannot-unprotected = Hier ist nichts einzutragen: Ohne Verschlüsselung könnten andere Ihr Passwort mitlesen. Nehmen Sie SSL/TLS, wenn Ihr Anbieter es hat, meist auf Port { $port }.
steps-cannot-unencrypted = { $app } verschlüsselt immer. Lassen Sie es dabei.
steps-cannot-auto = { $app } findet das nicht selbst heraus. Nehmen Sie SSL/TLS, wenn Ihr Anbieter es hat, meist auf Port { $port }.
steps-cannot-sign-in = { $app } hat hier keine solche Auswahl: { $method }. Schauen Sie, ob sich das Konto unter dem Namen Ihres Anbieters hinzufügen lässt; dann kann die Anmeldung anders ablaufen.
steps-cannot-choice = { $app } hat hier keine solche Auswahl.

## Was man vorher wissen sollte

steps-remark-errors = Die Prüfung hat Fehler in diesen Einstellungen gefunden. Beheben Sie die zuerst: Die Schritte wiederholen, was jetzt eingetragen ist.
steps-remark-no-servers = Die Prüfung kennt Ihre Server noch nicht. Geben Sie dort Ihre Adresse ein und übernehmen Sie die Angaben Ihres Anbieters, oder geben Sie die Server ein; dann erscheinen sie hier.
steps-remark-retired = { $app } hat bis zum { $date } funktioniert. Es sendet und empfängt keine E-Mails mehr. Wählen Sie das Programm, das Sie stattdessen benutzen.
steps-remark-cannot-read = { $app } kann E-Mails nicht mit { $protocol } lesen. Nehmen Sie für dieses Postfach ein anderes Programm.
steps-remark-cannot-read-imap = { $app } kann E-Mails nicht mit { $protocol } lesen. Wählen Sie in der Prüfung IMAP, wenn Ihr Anbieter es hat, oder nehmen Sie ein anderes Programm.
steps-remark-sends-only = { $app } sendet nur und fragt deshalb nie nach dem Posteingangsserver.
steps-remark-one-box = { $app } hat für die Verschlüsselung einen einzigen Schalter. Er steht für SSL/TLS ebenso wie für STARTTLS; welches gilt, sagt der Port. Tragen Sie ihn deshalb genau ein.
steps-remark-one-user-name = { $app } fragt nicht nach einem zweiten Benutzernamen. Für den Postausgang haben Sie einen anderen angegeben; suchen Sie ihn in den Einstellungen des Kontos, sobald es angelegt ist.
steps-remark-no-user-name = { $app } fragt hier nicht nach dem Benutzernamen und versucht es mit der E-Mail-Adresse. Ihrer lautet anders; suchen Sie ihn in den Einstellungen des Kontos, sobald es angelegt ist.
steps-remark-no-sign-in = { $app } fragt nicht, wie Sie sich anmelden, wenn ein Konto von Hand eingetragen wird. Schauen Sie für dieses Verfahren, { $method }, ob sich das Konto unter dem Namen Ihres Anbieters hinzufügen lässt.
steps-remark-no-sign-in-library = Wir haben nicht gefunden, wie { $app } sich so anmeldet: { $method }. Seine eigene Dokumentation wird es sagen.
steps-remark-no-leave = Wir haben nicht gefunden, wo { $app } sagt, ob abgeholte E-Mails auf dem Server bleiben. Finden Sie das heraus, bevor Sie sich darauf verlassen: Was abgeholt und entfernt ist, fehlt Ihren anderen Geräten.
steps-remark-no-days = { $app } kann E-Mails nicht nach so vielen Tagen vom Server entfernen. Die Schritte lassen sie dort; schaffen Sie von Zeit zu Zeit selbst Platz.
steps-remark-unnamed = Wir haben nicht alle Worte von { $app } gefunden. Wo eines fehlt, steht unseres.
