### Das Programm auf der Kommandozeile. Optionen, Befehle und Formate behalten ihre englischen Namen.

cli-help = maillint { $version } — erklärt und prüft E-Mail-Einstellungen, ohne einen Server zu kontaktieren

    Aufruf:
    {"  "}maillint check [FILE|-] [--format text|json|markdown] [--private]
    {"  "}maillint check --jsonl [FILE|-]
    {"  "}maillint decode [TEXT|-] [--settings FILE] [--format text|json]
    {"  "}maillint explain CODE
    {"  "}maillint provider NAME [--format text|json]

    Befehle:
    {"  "}check             liest Einstellungen als JSON aus FILE oder der Standardeingabe und prüft sie
    {"  "}decode TEXT       sagt, was hinter einer Fehlermeldung steckt, Wahrscheinlichstes zuerst
    {"  "}explain CODE      sagt, was eine Regel sucht, warum, und wo das nachzulesen ist
    {"  "}provider NAME     sagen, was über den Anbieter mit dieser Domain, diesem Server, dieser Id oder diesem Namen bekannt ist

    Optionen:
    {"  "}--format FORMAT   text (sonst üblich), json, oder markdown zum Einfügen in ein Ticket
    {"  "}--jsonl           je Zeile ein Einstellungsobjekt hinein, je Zeile ein Bericht heraus, der Reihe nach
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
