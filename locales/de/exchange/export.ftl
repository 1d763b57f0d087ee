### The tool that hands settings on: on paper, as a code, as text, as files.

export-title = Einstellungen drucken oder speichern
export-lead = Für Sie selbst, einen Kollegen oder ein anderes Gerät. In nichts davon steht ein Passwort.
export-empty = Noch gibt es nichts zu drucken oder zu speichern. Tragen Sie zuerst die Einstellungen ins Formular ein.
export-wrong = Diese Einstellungen enthalten Fehler. Besser ist es, sie erst zu berichtigen: Auf allem, was Sie hier mitnehmen, steht, dass sie nicht stimmen.

## The sheet of paper

sheet-print = Dieses Blatt drucken
sheet-title = E-Mail-Einstellungen
sheet-title-for = E-Mail-Einstellungen für { $email }
sheet-checked = Mit Maillint geprüft am { $date }
sheet-wrong = Bitte geben Sie diese Einstellungen nicht so ein
sheet-password = Das Passwort steht nicht auf diesem Blatt, und wer Ihnen hilft, braucht es nicht.
sheet-notes = Notizen
sheet-scan = Scannen Sie dies, um die Einstellungen in Maillint zu öffnen.

## The link and its code

export-link-title = Als Link
export-link-hint = Der Code auf dem Blatt ist dieser Link: Ein Handy, das ihn scannt, öffnet die Einstellungen hier.
export-qr = QR-Code des Links
export-qr-save = QR-Code speichern
export-qr-long = Der Link ist zu lang für einen QR-Code, den ein Handy lesen könnte. Weniger Geräte oder kürzere Namen machen ihn kürzer.

## The texts for a ticket

export-ticket-title = Als Text für ein Ticket

## Files

export-files-title = Als Datei
export-save = Speichern
export-copy = Kopieren
export-save-what = Speichern: { $what }
export-copy-what = Kopieren: { $what }
export-saved = Ihr Browser speichert { $name }.
export-copied = Kopiert.
export-field = { $field } ({ $side })
export-needs = Dafür fehlt noch: { $fields }.
export-cannot = Sie hat kein Wort für das, was hier eingetragen ist: { $fields }.
export-needs-private = Das braucht Ihre Adresse oder Ihren Benutzernamen: Setzen Sie oben das Häkchen.
export-marked = mit Fehlern

## What the files are; what each is for

file-settings = Maillint (JSON)
file-settings-for = Um sie hier oder mit dem Programm auf der Befehlszeile wieder zu prüfen, oder um sie aufzuheben.
file-autoconfig = Thunderbird und andere (Autoconfig)
file-autoconfig-for = Wenn Sie eine Domain betreiben: An der richtigen Adresse auf Ihrem Webserver finden E-Mail-Programme darin ihre Einstellungen.
file-mobileconfig = iPhone, iPad und Mac (Profil)
file-mobileconfig-for = Öffnen Sie die Datei auf dem Gerät: Sie richtet das Konto ein und fragt nach dem Passwort.
file-autodiscover = Outlook (Autodiscover)
file-autodiscover-for = Wenn Sie eine Domain betreiben: die Antwort, nach der ältere Outlook-Versionen einen Webserver fragen.
file-srv = DNS-Einträge (SRV)
file-srv-for = Wenn Sie eine Domain betreiben: In ihrer Zone finden E-Mail-Programme dadurch die Server.
