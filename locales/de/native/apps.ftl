### Die Seiten über E-Mail-Programme: wie jedes die Dinge nennt.

apps-trail = E-Mail-Programme
apps-title = Wie E-Mail-Programme SSL/TLS, STARTTLS und das Übrige nennen
apps-summary = Wie { $count } E-Mail-Programme und Bibliotheken SSL/TLS, STARTTLS, keine Verschlüsselung, den Benutzernamen und das Übrige nennen und wo es in ihren Menüs steht.
apps-heading = Wie Ihr E-Mail-Programm es nennt
apps-lead = Zwei Arten der Verschlüsselung tragen ein Dutzend Namen, und mancher Name steht für beide. Hier steht Wort für Wort, wie jedes Programm sie nennt, mit Quellen.
apps-caption = Wie jedes Programm es nennt
apps-checked = Geprüft bis zum { $date }
apps-column-app = Programm
apps-column-leave = E-Mails auf dem Server lassen (POP)
apps-note-words = Wo wir ein Wort nur in einer Sprache gefunden haben, steht es dabei. „Nicht gefunden“ heißt, dass wir das Wort nicht gefunden haben, nicht, dass es dem Programm fehlt.
apps-box-on = { $label }: an
apps-box-off = { $label }: aus
apps-unknown = Nicht gefunden
apps-absent = Keine solche Auswahl
apps-no-pop = Liest nicht mit POP
apps-sends-only = Sendet nur
apps-retired-short = Eingestellt am { $date }

apps-one-title = { $app }: wie es SSL/TLS, STARTTLS und das Übrige nennt
apps-one-heading = { $app }: wie es die Dinge nennt
apps-one-summary = Wo { $app } nach Servern, Ports, Verschlüsselung und Benutzername fragt, in seiner Reihenfolge, und wie es jedes nennt.
apps-one-retired = { $app } hat bis zum { $date } funktioniert. Es sendet und empfängt keine E-Mails mehr.
apps-one-systems = Für { $systems }
apps-one-reads = Liest E-Mails mit { $protocols }
apps-one-notes = Gut zu wissen
apps-one-screens = Wonach es fragt, und wo
apps-one-only = Nur bei { $protocols }
apps-one-column-ours = Was es ist
apps-one-column-theirs = Wie das Programm es nennt
apps-one-column-choices = Seine Auswahl
apps-one-steps = Schritte mit meinen Einstellungen
apps-one-steps-lead = Die Prüfung macht aus Ihren Einstellungen die Schritte für { $app }, jeder Wert zum Kopieren.
