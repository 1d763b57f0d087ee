### Das Programm auf der Kommandozeile. Optionen, Befehle und Formate behalten ihre englischen Namen.

cli-help = maillint { $version } — erklärt und prüft E-Mail-Einstellungen, ohne einen Server zu kontaktieren

    Aufruf:
    {"  "}maillint check [FILE|-]... [--format text|json|markdown|sarif] [--email ADDRESS] [--private]
    {"  "}maillint check --jsonl [FILE|-]
    {"  "}maillint read [FILE|-] [--jsonl] [--email ADDRESS]
    {"  "}maillint export FORMAT [FILE|-] [--email ADDRESS]
    {"  "}maillint decode [TEXT|-] [--settings FILE] [--format text|json]
    {"  "}maillint explain CODE [--format text|json]
    {"  "}maillint provider NAME [--format text|json]

    Befehle:
    {"  "}check             prüft die Einstellungen in jeder FILE oder in der Standardeingabe
    {"  "}read              sagt, was von einer Datei verstanden wurde, als Einstellungen in JSON
    {"  "}export FORMAT     schreibt die Einstellungen einer Datei als { $exports },
    {"  "}                  oder als Datei eines Programms: { $programs }
    {"  "}decode TEXT       sagt, was hinter einer Fehlermeldung steckt, Wahrscheinlichstes zuerst
    {"  "}explain CODE      sagt, was eine Regel sucht, warum, und wo das nachzulesen ist
    {"  "}provider NAME     sagt, was über den Anbieter mit dieser Domain, diesem Server, dieser Id oder diesem Namen bekannt ist

    Eine FILE kann eine Hilfeseite in HTML, Markdown oder als Text sein, eine Datei für ein Mailprogramm, ein Link oder Einstellungen in JSON.
    Stehen mehrere Sätze von Einstellungen darin, prüft check jeden, mit Zeile und Spalte; export nimmt den ersten.

    Optionen:
    {"  "}--format FORMAT   text (sonst üblich), json, markdown für ein Ticket oder sarif für einen Code-Host
    {"  "}--jsonl           check: je Zeile ein Einstellungsobjekt hinein, je Zeile ein Bericht heraus, der Reihe nach
    {"  "}                  read: für jeden Satz in der Datei ein Einstellungsobjekt, je eines in einer Zeile
    {"  "}--email ADDRESS   die E-Mail-Adresse, für Dateien, die einen Platz für sie lassen
    {"  "}--private         lässt E-Mail-Adresse und Benutzernamen in markdown stehen
    {"  "}--settings FILE   die Einstellungen, in jeder Form, an denen die Ursachen geprüft werden
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
cli-nothing-in-files = in keiner der Dateien wurden E-Mail-Einstellungen gefunden
cli-set = Einstellungen { $number } von { $count }: { $hosts }
cli-more-sets = Darin stehen { $count } Sätze von Einstellungen; dies ist der erste, --jsonl schreibt alle
cli-first-of-sets = Darin stehen { $count } Sätze von Einstellungen; dies ist der erste
cli-export-needs = { $format } braucht { $fields }, und die Einstellungen sagen das nicht
cli-export-cannot-say = { $format } hat kein Wort für das, was die Einstellungen zu { $fields } sagen
cli-note-password = Hier steht ein Passwort. Es wurde nicht gelesen und wird nicht weitergegeben.
cli-note-left-out = Hier scheinen E-Mail-Einstellungen zu stehen, sie wurden aber nicht verstanden und fehlen.
cli-note-other-service = Hier geht es um etwas anderes als IMAP, POP3 und das Senden per SMTP, etwa um Exchange, einen Kalender oder einen anderen Server, der zu fragen ist. Das fehlt.
cli-note-broken = Hier ist die Datei beschädigt. Was davor steht, wurde gelesen, der Rest nicht.
cli-note-signed = Die Datei ist signiert. Ihr Inhalt wurde gelesen, die Signatur nicht geprüft.
cli-note-encrypted = Die Datei ist verschlüsselt und kann nicht gelesen werden.
cli-note-too-long = Die Datei ist länger als { $bytes } Bytes; der Rest wurde nicht gelesen.
cli-note-not-text = Die Datei ist kein Text.
cli-note-needs-address = Manche Werte hängen von der E-Mail-Adresse ab; --email ADDRESS füllt sie aus.
