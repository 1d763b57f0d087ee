### Ein Bericht in Worten: das Ergebnis, die Lösungen, die Quellen. Für die Seite, den Tickettext und die Kommandozeile.

## Das Ergebnis. Eine Überschrift, ein Satz, und immer die Grenze.

verdict-none = Noch nichts zu prüfen
verdict-none-sentence = Tragen Sie einen Mailserver ein; Maillint vergleicht ihn dann laufend mit den Standards.

verdict-fits = Diese Einstellungen passen zusammen
verdict-fits-sentence = Protokoll, Server, Port und Verschlüsselung gehören zueinander.
verdict-fits-advice = { $advice ->
    [one] Eines ist gut zu wissen.
   *[other] { $advice } Dinge sind gut zu wissen.
 }

verdict-so-far = Bisher kein Fehler

verdict-warnings = { $warnings ->
    [one] Ein Punkt ist einen Blick wert
    [2] Zwei Punkte sind einen Blick wert
    [3] Drei Punkte sind einen Blick wert
   *[other] { $warnings } Punkte sind einen Blick wert
 }
verdict-warnings-sentence = Vielleicht funktioniert es so; sehen Sie es sich bitte an, bevor Sie sich darauf verlassen.

verdict-errors = { $errors ->
    [one] Ein Punkt ist zu ändern
    [2] Zwei Punkte sind zu ändern
    [3] Drei Punkte sind zu ändern
   *[other] { $errors } Punkte sind zu ändern
 }
verdict-errors-sentence = { $impact ->
    [impact-breaks] Mit diesen Einstellungen kann sich Ihr E-Mail-Programm nicht verbinden.
    [impact-unsafe] Mit diesen Einstellungen könnten andere Ihr Passwort oder Ihre E-Mails lesen.
    [impact-data-loss] Mit diesen Einstellungen können E-Mails verloren gehen.
   *[other] So funktionieren diese Einstellungen nicht.
 }
verdict-also = { $warnings ->
    [one] Ein weiterer Punkt ist einen Blick wert.
   *[other] { $warnings } weitere Punkte sind einen Blick wert.
 }

verdict-needed = { $side ->
    [side-incoming] Für den Posteingang fehlt noch: { $fields }.
   *[other] Für den Postausgang fehlt noch: { $fields }.
 }

verdict-limit = Maillint hat Ihren Server nicht kontaktiert: Es vergleicht Ihre Angaben mit den Standards.

## Lösungen, zusammengesetzt aus ihren Änderungen: „Port auf 993 und Verschlüsselung auf SSL/TLS setzen“.

fix-field = { $field ->
    [field-email] E-Mail-Adresse
    [field-protocol] Kontotyp
    [field-host] Server
    [field-port] Port
    [field-encryption] Verschlüsselung
    [field-username] Benutzername
    [field-auth] Anmeldeverfahren
   *[other] { $field }
 }
fix-to = { $field } auf { $value }
fix-set = { $place ->
    [side-incoming] Posteingang: { $changes } setzen
    [side-outgoing] Postausgang: { $changes } setzen
   *[other] { $changes } setzen
 }
fix-clear = { $place ->
    [side-incoming] Posteingang, leeren: { $fields }
    [side-outgoing] Postausgang, leeren: { $fields }
   *[other] Leeren: { $fields }
 }
fix-device = { $device }: { $changes }
fix-device-name = { $value } nennen
fix-device-kind = angeben, was es ist: { $value }
fix-device-protocol = { $value ->
    [protocol-webmail] auf der Webseite lesen
    [protocol-fetcher] die E-Mails von einem Dienst abrufen lassen
   *[other] per { $value } lesen
 }
fix-device-leave = { $value ->
    [answer-yes] eine Kopie der Nachrichten auf dem Server belassen
   *[other] keine Kopie der Nachrichten auf dem Server belassen
 }
fix-device-days = { $days ->
    [one] die Kopie nach einem Tag entfernen
   *[other] die Kopie nach { $days } Tagen entfernen
 }
fix-device-days-never = die Kopie dauerhaft auf dem Server belassen
fix-device-deleted = { $value ->
    [answer-yes] die Kopie entfernen, wenn die Nachricht hier gelöscht wird
   *[other] die Kopie behalten, wenn die Nachricht hier gelöscht wird
 }
fix-device-clear = „{ $field }“ leer lassen
fix-then = { $first }. { $then }
fix-device-label = { $device }: { $field }

## Quellen

source-rfc = RFC { $number }
source-rfc-section = RFC { $number }, Abschnitt { $section }
source-rfc-appendix = RFC { $number }, Anhang { $section }

## Die Teile eines Hinweises, als Beschriftung vor einem Doppelpunkt

report-why = Warum
report-symptom = Was das Programm anzeigt
report-do = Was zu tun ist
report-fix = Lösung
report-or = oder
report-source = Mehr dazu

## Ein Ticket: der Text, der für einen Helpdesk eingefügt wird

ticket-title = E-Mail-Einstellungen, geprüft mit Maillint { $version } am { $date }
ticket-side = { $side ->
    [side-incoming] Posteingang
   *[other] Postausgang
 }
ticket-devices = Geräte
ticket-left-out = (weggelassen)
ticket-link = Diese Einstellungen in Maillint öffnen
