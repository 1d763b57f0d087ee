### Die Antworten auf häufige Fragen, rund um ihre Texte, und das Verzeichnis. Die Texte stehen in answers/*.md.

answers-title = Fragen zu POP, IMAP und E-Mail-Einstellungen, beantwortet
answers-heading = Fragen zu E-Mail, beantwortet
answers-lead = POP und IMAP, Server und Ports, Passwörter, und wie keine Mail verloren geht. Jede Antwort beginnt kurz und nennt ihre Quellen.
answers-summary = Kurze, aktuelle Antworten zu POP und IMAP, Mailservern, Ports, Verschlüsselung, App-Passwörtern und zum Umzug ohne Verlust, jeweils mit Quellen.
answers-missing = Ihre Einstellungen funktionieren nicht? Die Prüfung sagt, was nicht zusammenpasst.

answers-group-basics = POP und IMAP
answers-group-settings = Einstellungen, Server und Ports
answers-group-signing-in = Anmelden
answers-group-keeping = Mail behalten
answers-group-moving = Umziehen, Schritt für Schritt

answers-checked = Geprüft am { $date }
answers-related = Auch oft gefragt
answers-sources = Woher das kommt
answers-step-check = Kontrolle:
# $scene is the name of a played scene, such as “POP and IMAP mixed”.
answers-scene = In Worten, Tag für Tag: { $scene }

## Tabellen aus dem Katalog

answers-provider = Anbieter
answers-not-offered = Nicht angeboten
answers-differs = Von Konto zu Konto verschieden
answers-unknown = Uns ist keiner bekannt

## Tabellen über E-Mail-Programme

answers-where = Wo
answers-when-adding = Wo es beim Hinzufügen eines Kontos nach dem Server fragt
answers-tls = Verschlüsselt von Anfang an
answers-starttls = Später umschalten
answers-none = Nicht verschlüsselt
