### Das Programm auf der Kommandozeile. Optionen, Befehle und Formate behalten ihre englischen Namen.

cli-help = maillint { $version } — erklärt und prüft E-Mail-Einstellungen, ohne einen Server zu kontaktieren

    Aufruf:
    {"  "}maillint check [FILE|-] [--format text|json|markdown] [--private]
    {"  "}maillint check --jsonl [FILE|-]
    {"  "}maillint read [FILE|-] [--jsonl] [--email ADDRESS]
    {"  "}maillint decode [TEXT|-] [--settings FILE] [--format text|json]
    {"  "}maillint explain CODE
    {"  "}maillint provider NAME [--format text|json]

    Befehle:
    {"  "}check             liest Einstellungen in jeder Form aus FILE oder der Standardeingabe und prüft sie
    {"  "}read              sagt, was von einer Datei verstanden wurde, als Einstellungen in JSON
    {"  "}decode TEXT       sagt, was hinter einer Fehlermeldung steckt, Wahrscheinlichstes zuerst
    {"  "}explain CODE      sagt, was eine Regel sucht, warum, und wo das nachzulesen ist
    {"  "}provider NAME     sagen, was über den Anbieter mit dieser Domain, diesem Server, dieser Id oder diesem Namen bekannt ist

    Optionen:
    {"  "}--format FORMAT   text (sonst üblich), json, oder markdown zum Einfügen in ein Ticket
    {"  "}--jsonl           je Zeile ein Einstellungsobjekt hinein, je Zeile ein Bericht heraus, der Reihe nach; bei read alle Einstellungen der Datei
    {"  "}--email ADDRESS   die E-Mail-Adresse, für Dateien, die einen Platz für sie lassen
    {"  "}--private         lässt E-Mail-Adresse und Benutzernamen in markdown stehen
    {"  "}--settings FILE   die Einstellungen, als JSON, an denen die Ursachen geprüft werden
    {"  "}--lang LANG       { $languages }; sonst wie LC_ALL, LC_MESSAGES oder LANG es sagen
    {"  "}--today DATE      der Tag, von dem an gerechnet wird, etwa 2026-11-23; sonst heute, in UTC
    {"  "}-h, --help        zeigt dies
    {"  "}-V, --version     zeigt die Version

    Rückgabewert: 0 keine Fehler in den Einstellungen, 1 Fehler, 2 unbrauchbare Eingabe oder unbrauchbarer Aufruf.
cli-reads = Betrachtet
cli-example = Zum Beispiel
cli-fires = Spricht an
cli-quiet = Lässt in Ruhe

## Was zu einer Eingabe zu wissen ist

cli-nothing = darin wurden keine E-Mail-Einstellungen gefunden
cli-more-sets = Darin stehen { $count } Sätze von Einstellungen; dies ist der erste, --jsonl schreibt alle
cli-note-password = Hier steht ein Passwort. Es wurde nicht gelesen und wird nicht weitergegeben.
cli-note-left-out = Hier scheinen E-Mail-Einstellungen zu stehen, sie wurden aber nicht verstanden und fehlen.
cli-note-other-service = Hier geht es um etwas anderes als IMAP, POP3 und das Senden per SMTP, etwa um Exchange, einen Kalender oder einen anderen Server, der zu fragen ist. Das fehlt.
cli-note-broken = Hier ist die Datei beschädigt. Was davor steht, wurde gelesen, der Rest nicht.
cli-note-signed = Die Datei ist signiert. Ihr Inhalt wurde gelesen, die Signatur nicht geprüft.
cli-note-encrypted = Die Datei ist verschlüsselt und kann nicht gelesen werden.
cli-note-too-long = Die Datei ist länger als { $bytes } Bytes; der Rest wurde nicht gelesen.
cli-note-not-text = Die Datei ist kein Text.
cli-note-needs-address = Manche Werte hängen von der E-Mail-Adresse ab; --email ADDRESS füllt sie aus.
