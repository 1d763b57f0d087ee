### Die Seite, die hilft, die Prüfung auf andere Seiten zu bringen.

builder-trail = Auf Ihrer Seite
builder-title = Die Prüfung auf Ihrer Seite
builder-summary = Wählen Sie, wie die Prüfung auf Ihrer Seite steht, sehen Sie, wie es aussieht, und kopieren Sie die Zeilen, die Ihre Seite braucht.
builder-heading = Die Prüfung auf Ihrer Seite
builder-lead = Wählen Sie, was Ihre Leser sehen sollen. Die Zeilen zum Kopieren ändern sich mit.
builder-no-script = Diese Seite braucht ein Skript, um die Zeilen für Sie zu schreiben. Auch ohne eines geht dies: die ganze Prüfung in einem Rahmen.

builder-door = Wie
builder-door-frame = In einem Rahmen
builder-door-frame-hint = Passt auf jede Seite, auf der HTML stehen darf. Er passt seine Höhe an und folgt Ihren Farben.
builder-door-element = Als Element
builder-door-element-hint = Ein Teil Ihrer Seite: Ihre Skripte können vorgeben, was darin steht, und den Bericht lesen.
builder-door-link = Als Link
builder-door-link-hint = Öffnet die Prüfung mit allem, was Sie vorgeben. Passt auch in Mails, Tickets und Chats.

builder-mode = Was zu sehen ist
builder-mode-check = Die ganze Prüfung
builder-mode-compact = Nur wenige Felder eines Servers
builder-mode-explain = POP und IMAP erklärt
builder-mode-decode = Das Feld für Fehlermeldungen
builder-mode-provider = Die Einstellungen eines Anbieters
builder-side = Welcher Server
builder-side-incoming = Für den Posteingang
builder-side-outgoing = Für den Postausgang
builder-provider = Anbieter
builder-provider-none = Wen auch immer die Leser haben
builder-lock = Server und Ports des Anbieters kann niemand ändern
builder-hide = Andere Anbieter werden nicht angeboten

builder-language = Sprache
builder-language-host = Die Ihrer Seite
builder-language-browser = Die des Browsers der Leser
builder-scheme = Hell oder dunkel
builder-scheme-host = Wie Ihre Seite
builder-scheme-auto = Wie das Gerät der Leser
builder-scheme-light = Hell
builder-scheme-dark = Dunkel
builder-own-accent = Eine eigene Farbe für Schaltflächen
builder-accent = Die Farbe

builder-words = Ihre eigenen Worte
builder-owner = Ihr Name
builder-owner-hint = Für den Satz, der sagt, wer ein Feld vorgegeben hat.
builder-ask = Statt „Fragen Sie Ihren Anbieter“
builder-ask-hint = Zum Beispiel: Fragen Sie unseren Kundendienst.
builder-ask-link = Wohin das führt
builder-ask-link-hint = Beginnt mit https://, mailto: oder tel:

builder-copy-title = Das kopieren
builder-copy-hint = Setzen Sie es dorthin, wo die Prüfung stehen soll.
# Was kopiert wurde, für alle, die es nicht sehen.
builder-lines = die Zeilen
builder-needs-title = Was Ihre Seite erlauben muss
builder-needs = Wenn Ihre Seite eine Content-Security-Policy hat, ergänzen Sie dies:
builder-needs-nothing = Ein Link braucht nichts.
builder-needs-permissions = Wenn Ihr Server eine Permissions-Policy sendet, ergänzen Sie dies, damit die Schaltflächen zum Kopieren gehen:
builder-privacy = Der Rahmen sagt Ihrer Seite, wie hoch er ist, und nichts von dem, was jemand eingibt.
builder-privacy-element = Was jemand in ein Element eingibt, können die Skripte Ihrer Seite lesen, wie alles darauf.
builder-live = So sieht es aus
builder-live-link = Die Prüfung öffnen, wie Ihre Leser sie sehen
builder-frame-name = Prüfen Sie Ihre Mail-Einstellungen
