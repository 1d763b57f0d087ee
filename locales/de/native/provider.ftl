### Die Seite eines Anbieters.

provider-heading = { $name }: Einstellungen für { $protocols }
provider-heading-none = { $name }: kein Zugang für E-Mail-Programme
provider-also = Auch { $names } genannt
provider-checked = Geprüft am { $date }

provider-summary = Einstellungen für { $name }: empfangen über { $host }, Port { $port } ({ $encryption }), senden über { $out-host }, Port { $out-port } ({ $out-encryption }).
provider-summary-read = Einstellungen für { $name }: empfangen über { $host }, Port { $port } ({ $encryption }).
provider-summary-send = Einstellungen für { $name }: senden über { $host }, Port { $port } ({ $encryption }).
provider-summary-none = Kein E-Mail-Programm kann bei { $name } über IMAP, POP oder SMTP empfangen oder senden.
provider-summary-own = Die Mailserver von { $name } sind von Konto zu Konto verschieden; Ihre stehen in Ihrem Konto.

provider-no-client-access = { $name } lässt kein E-Mail-Programm zu: Es gibt keine Einstellungen für IMAP, POP oder SMTP, die funktionieren könnten. Nehmen Sie die App oder die Webseite des Anbieters.
provider-discontinued = { $name } gibt es nicht mehr. Was hier steht, hilft nur, alte Einstellungen zu erkennen; sie funktionieren nicht mehr.
provider-bridge-only = { $name } geht in einem E-Mail-Programm nur über ein eigenes Programm des Anbieters, die Bridge, das auf Ihrem Computer läuft. Installieren und starten Sie es zuerst; die Einstellungen hier sind die der Bridge.
provider-migrated = Die Postfächer von { $name } sind auf die Server einer anderen Firma umgezogen. Nehmen Sie die Server von hier, auch wenn in Ihrem Programm noch die alten stehen.
provider-setup-needed = { $name } geht in E-Mail-Programmen erst, wenn Sie es in Ihrem Konto eingerichtet haben.
provider-unconfirmed = Was hier steht, kommt nur aus schwachen Quellen, etwa aus Einstellungen anderer Leute. Vergleichen Sie es mit der Hilfe von { $name }.

## Die Einstellungen

provider-imap = Empfangen mit IMAP
provider-imap-hint = E-Mails bleiben auf dem Server, und alle Geräte zeigen dasselbe. Für die meisten das Richtige.
provider-pop = Abholen mit POP
provider-pop-hint = E-Mails ziehen auf ein Gerät um. Nur sinnvoll, wenn Sie Ihr Archiv dort haben wollen.
provider-smtp = Senden mit SMTP
provider-imap-no = { $name } bietet kein IMAP an.
provider-pop-no = { $name } bietet kein POP an.
provider-imap-paid = Nur in einem bezahlten Tarif.
provider-pop-paid = Nur in einem bezahlten Tarif.
provider-others = Weitere Server, die der Anbieter nennt
provider-row-unconfirmed = Nicht bestätigt

provider-user-address = Ihre ganze E-Mail-Adresse, etwa { $example }
provider-user-local-part = Nur, was vor dem @ steht, etwa { $example }
provider-user-either = Ihre ganze E-Mail-Adresse, etwa { $example }, oder nur, was vor dem @ steht
provider-user-other = Nicht Ihre E-Mail-Adresse: { $name } gibt Ihnen einen eigenen Benutzernamen
provider-user-unknown = Vermutlich Ihre ganze E-Mail-Adresse, etwa { $example }; eine Quelle dafür haben wir nicht
provider-example = ihr.name

## Wege der Anmeldung, der beste zuerst, als Einträge einer Liste

provider-by-password = Mit dem Passwort Ihres Postfachs
provider-by-app-password = Mit einem App-Passwort, einem zweiten Passwort, das Sie in Ihrem Konto für dieses eine Programm anlegen
provider-by-separate-password = Mit einem Passwort für E-Mail-Programme, das Sie einmal in Ihrem Konto festlegen
provider-by-bridge-password = Mit dem Passwort, das die Bridge anzeigt, nicht mit dem Ihres Kontos
provider-by-encrypted-password = Mit dem Passwort Ihres Postfachs, verschlüsselt gesendet; wählen Sie „Verschlüsseltes Passwort“
provider-by-oauth2 = Auf der Anmeldeseite von { $name }, die Ihr Programm öffnet (OAuth2)
provider-by-unknown = Nicht bekannt. Beginnen Sie mit dem Passwort Ihres Postfachs
provider-disputed = Die Quellen sind sich nicht einig, was davon noch geht. Wird ein Weg abgelehnt, nehmen Sie den nächsten.
provider-ask-which = Was von beiden?
provider-ask-oauth = Wie das geht
provider-ask-app-password = Wie Sie eines bekommen

provider-go = Ist Ihr Programm so eingerichtet?
provider-go-lead = Öffnen Sie die Prüfung mit diesen Einstellungen und ändern Sie, was Ihr Programm anders anzeigt. Nichts davon wird gesendet, außer Sie drücken einen Knopf, der es sagt.
provider-go-own = Stimmen Ihre Einstellungen?
provider-go-own-lead = Öffnen Sie die Prüfung und tragen Sie ein, was Ihr Konto oder Ihr Programm anzeigt. Nichts davon wird gesendet, außer Sie drücken einen Knopf, der es sagt.
provider-go-imap = IMAP-Einstellungen prüfen
provider-go-pop = POP-Einstellungen prüfen
provider-go-smtp = Einstellungen zum Senden prüfen

## Was nötig und was gut zu wissen ist

provider-needs = Das zuerst einschalten
provider-switch-owner = Für { $protocols }, in Ihrem Konto:
provider-switch-admin = Für { $protocols }, durch die Administration Ihrer Organisation:
provider-notes = Gut zu wissen

## Fehler

provider-mistakes = Häufige Fehler
provider-mistakes-lead = Das sagt die Prüfung, wenn für { $name } eines davon eingetragen wird.
provider-entered = Eingetragen
provider-right = Richtig bei { $name }

## Das Übrige

provider-domains = Adressen
provider-domains-lead = Adressen bei { $name } enden auf:
provider-domains-none = { $name } verwaltet Adressen unter den Domains seiner Kunden, etwa Ihrer.
provider-custom-domains = Auch Adressen unter einer eigenen Domain gehören dazu, wenn diese bei { $name } liegt.
provider-own = Der Server Ihres Kontos
provider-own-host = Steht in Ihrem Konto
provider-own-host-ends = Steht in Ihrem Konto und endet auf { $ends }
provider-own-lead = Bei { $name } haben Konten eigene Server. Der Name von Ihrem steht in Ihrem Konto und endet auf:
provider-legacy = Alte Servernamen
provider-legacy-lead = Diese Namen hat { $name } früher genannt. Ersetzen Sie sie durch die Server weiter oben.

provider-sources = Woher das kommt
provider-sources-lead = Die Hilfe von { $name } geht vor. Sagt sie etwas anderes als diese Seite, dann folgen Sie ihr.
provider-source-date = vom { $date }
provider-source-through = nicht von uns gelesen, sondern angeführt in: { $who }
provider-limit = Maillint hat die Server von { $name } nicht kontaktiert.
