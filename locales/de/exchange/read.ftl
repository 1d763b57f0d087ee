### The box that takes settings from anywhere: what it is, and what it understood.

## The box

read-title = Vorhandene Einstellungen einfügen
read-lead = Eine Hilfeseite, eine Nachricht Ihres Anbieters, ein Ticket, eine Datei für ein Mailprogramm: Fügen Sie es hier ein, und Maillint findet die Einstellungen darin. Nichts davon verlässt diese Seite.
read-text = Text mit Einstellungen
read-text-hint = Am besten alles rund um Server und Ports. Ein Passwort ist nicht nötig.
read-file = Oder eine Datei wählen
read-file-hint = Text, Webseite, XML oder ein Profil wie .mobileconfig, bis 1 MB. Sie können die Datei auch hierher ziehen.
read-file-shown = Datei: { $name }
read-clear = Neu beginnen

## What was understood

read-result = Das wurde verstanden
read-said = { $fields ->
    [one] Eine Einstellung wurde gefunden. { $what }
    *[other] { $fields } Einstellungen wurden gefunden. { $what }
  }
read-nothing = Darin wurden keine E-Mail-Einstellungen gefunden.
read-nothing-do = Es hilft, den Teil zu kopieren, der die Server nennt, etwa imap.example.org, mit ihren Ports. Ein Bild lässt sich nicht lesen; tippen Sie ab, was es zeigt.
read-from = Im Text:
read-go = Stelle { $number } im Text zeigen
read-marks = Hier steht es im Text
read-mark = Stelle { $number }:
read-gap = (hier ist etwas weggelassen)
read-replaces = ersetzt { $old }
read-clears = { $field }: nicht genannt, deshalb entfällt { $old }
read-same = steht schon so im Formular

read-apply = Diese Einstellungen übernehmen
read-apply-hint = Sie kommen unten ins Formular, und Sie können es rückgängig machen.
read-overwrites = { $count ->
    [one] Das ersetzt eine Angabe in Ihrem Formular.
    *[other] Das ersetzt { $count } Angaben in Ihrem Formular.
  }
read-applied = Diese Einstellungen stehen im Formular.
read-check = Zum Ergebnis der Prüfung

## Several sets

read-sets = Darin stehen mehrere Einstellungen. Welche sollen es sein?
read-set = { $protocol }, { $encryption }
read-set-open = { $protocol }, unverschlüsselt
read-set-plain = { $protocol }
read-set-sending = Nur Senden
read-which = POP oder IMAP: welches?

## What the person must know

note-password = Darin stand ein Passwort. Es wurde nicht behalten, an seiner Stelle steht •••.
note-left-out = Nicht verstanden:
note-other-service = Ein Teil davon betrifft etwas anderes als das Lesen und Senden von Mails mit IMAP, POP3 und SMTP, etwa Exchange oder einen Kalender. Dieser Teil wurde weggelassen.
note-broken = Die Datei ist ab Zeile { $line } beschädigt. Was davor steht, wurde gelesen.
note-signed = Die Datei ist signiert. Ihr Inhalt wurde gelesen; wessen Unterschrift es ist, wurde nicht geprüft.
note-encrypted = Diese Datei ist verschlüsselt und lässt sich hier nicht lesen. Bitten Sie den, der sie Ihnen gegeben hat, um die Einstellungen als Text.
note-too-long = Es ist länger als 1 MB. Der Rest wurde nicht gelesen.
note-not-text = Das ist kein Text. Wenn es ein PDF oder ein Dokument ist, öffnen Sie es, markieren Sie alles, kopieren Sie es und fügen Sie es hier ein.
note-needs-address = Einige Werte ergeben sich aus Ihrer E-Mail-Adresse. Tragen Sie sie im Formular ein, dann erscheinen sie hier.
note-needs-address-go = Zur Adresse
