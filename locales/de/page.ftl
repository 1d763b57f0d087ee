### Die Seite: was um das Formular steht, seine Beschriftungen und Hinweise, und was auf den Knöpfen steht.

page-title = Maillint: E-Mail-Einstellungen prüfen

## Das Formular

form-title = Ihre Einstellungen
form-paste = Stattdessen eine Hilfeseite oder Datei einfügen
form-mailbox = Postfach
form-incoming = Posteingang
form-outgoing = Postausgang
form-devices = Wer liest dieses Postfach?
form-devices-hint = Handys, Computer und Dienste, die dasselbe Postfach lesen, können einander E-Mails wegnehmen.
form-device = Gerät { $number }
form-email-hint = Freiwillig. Sie bleibt auf dieser Seite.
form-choose = Bitte wählen
form-more = Anmeldeverfahren
form-auth-hint = Nur, wenn Ihr Programm danach fragt.
form-days-hint = Leer lassen, wenn die Kopien für immer bleiben.

form-encryption-tls = Von Anfang an verschlüsselt (SSL/TLS)
form-encryption-starttls = Beginnt offen, dann verschlüsselt (STARTTLS)
form-encryption-none = Nicht verschlüsselt
form-encryption-auto = Was gerade möglich ist (automatisch)
form-encryption-tls-called = In den meisten Programmen heißt das SSL/TLS oder SSL.
form-encryption-starttls-called = In den meisten Programmen heißt das STARTTLS, in manchen TLS.
form-encryption-none-called = In den meisten Programmen heißt das Keine oder Ohne.
form-encryption-auto-called = In den Programmen heißt das Automatisch oder „TLS, wenn möglich“.

form-keeps = Bleiben auf dem Server
form-deletes = Werden vom Server gelöscht
form-leave = E-Mails nach dem Abholen
form-deleted = Hier gelöscht, dann auch auf dem Server

form-add-device = Gerät hinzufügen
form-remove-device = Entfernen
form-remove-device-name = { $device } entfernen

## Der Anbieter

finder-open = Anbieter nach Namen suchen

## Das Ergebnis und was sich daran ändern lässt

result-typing = Wird beim Tippen geprüft
result-typing-sentence = Das Ergebnis erscheint, sobald Sie innehalten.
result-fix-all = Alles beheben
result-fix-all-hint = Wendet für jeden Hinweis die beste Lösung an. Sie können es rückgängig machen.

## Die Hinweise

findings-mailbox = Postfach
findings-incoming = Posteingang
findings-outgoing = Postausgang
findings-devices = Geräte
findings-symptom = Das zeigt Ihr Programm vielleicht:
findings-ask-provider = Fragen Sie Ihren E-Mail-Anbieter oder Ihren Support; dort kennt man den richtigen Wert.
findings-ask-yourself = Nur Sie wissen, was gemeint war.
findings-go = Im Formular zeigen
findings-sources = Warum wir das sagen
findings-code = Code dieses Hinweises:
findings-apply = Anwenden
findings-to = wird zu
findings-empty = leer

## Was getan wurde

status-title = Änderungen
status-changed = { $count } Einstellungen wurden geändert.
status-undo = Rückgängig
status-dismiss = Schließen
status-removed = { $device } wurde entfernt.
status-opened = Diese Einstellungen kommen aus einem Link.
status-opened-in-part = Diese Einstellungen kommen aus einem Link, aber ein Teil davon war nicht lesbar. Bitte vergleichen Sie sie mit dem Original.
status-undone = Rückgängig gemacht. Ihre Einstellungen sind wieder wie vorher.
status-link-broken = Der Link enthält keine vollständigen Einstellungen; vielleicht fehlt ein Stück. Hier wurde nichts geändert.
status-link-new = Der Link stammt von einer neueren Version dieser Seite. Laden Sie die Seite neu und öffnen Sie ihn noch einmal. Hier wurde nichts geändert.
status-incomplete = Ein Teil der Prüfung ließ sich nicht laden: Geräte, Anmeldung und Anbieter sind nicht beurteilt. Bitte laden Sie die Seite neu.
status-no-words = Die andere Sprache konnte nicht geladen werden. Bitte versuchen Sie es noch einmal, wenn Sie online sind.

## Weitergeben

share-title = Weitergeben
share-hint = Für den Support, für Kollegen oder für Sie selbst. Alles steht im Text oder im Link; gespeichert wird nirgends etwas.
share-include = Meine E-Mail-Adresse und Benutzernamen mitgeben
share-text = Für ein Ticket kopieren
share-markdown = Als Markdown kopieren
share-link = Link kopieren
share-copied-text = Der Text für Ihr Ticket ist kopiert.
share-copied-markdown = Der Markdown-Text ist kopiert.
share-copied-link = Der Link ist kopiert.
share-by-hand = Ihr Browser lässt diese Seite nicht kopieren. Der Text hier unten ist markiert: Kopieren Sie ihn selbst.

## A part of the page that is fetched when it is opened

tool-loading = Einen Moment.
tool-failed = Dieser Teil ließ sich nicht laden. Bitte schließen Sie ihn und versuchen Sie es noch einmal.
tool-close = Schließen

## What to do with checked settings

next-steps = Das in meine Mail-App eintragen, Schritt für Schritt
next-export = Drucken oder als Datei speichern
next-play = Ansehen, was auf diesen Geräten aus der Mail wird
