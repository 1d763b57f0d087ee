### Was um die Prüfung herum steht: der Kopf der Seite und die Einleitung. Was darunter steht, ist in explainer.ftl.

page-heading = E-Mail-Einstellungen prüfen
page-lead = Übertragen Sie, was Ihr E-Mail-Programm anzeigt oder auf der Hilfeseite Ihres Anbieters steht. Sie sehen sofort, was nicht zusammenpasst, warum, und was Sie ändern können.
page-private = Nichts, was Sie eingeben, verlässt diese Seite, solange Sie nicht eine Schaltfläche drücken, die es ankündigt. Ein Passwortfeld gibt es nicht.
page-skip = Zum Ergebnis springen
page-language = Sprache
page-needs-script = Die Prüfung braucht JavaScript, das hier ausgeschaltet ist. Die Erklärung weiter unten geht auch ohne.
page-not-started = Die Prüfung konnte nicht starten. Bitte laden Sie die Seite neu; die Erklärung weiter unten geht auch ohne.
page-providers = Die Einstellungen aller Anbieter, die wir kennen

## The links that open a part of the page which is fetched then

tools-title = Mehr als die Prüfung
tools-choose = POP oder IMAP: was passt?
tools-play = Zusehen, was POP und IMAP tun
tools-steps = Schritte für mein E-Mail-Programm
tools-read = Vorhandene Einstellungen einfügen
tools-export = Einstellungen drucken oder speichern
tools-decode = Ich habe eine Fehlermeldung
