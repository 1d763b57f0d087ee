### Das Bild der Verbindung, und dasselbe in Worten.

picture-title = Das Bild in Worten
picture-your-app = Ihr Mailprogramm
picture-more = { $count ->
    [one] Und ein weiteres Gerät.
   *[other] Und { $count } weitere Geräte.
}
picture-more-short = + { $count } weitere
picture-no-server = noch kein Server
picture-incoming = Eingang
picture-outgoing = Ausgang

picture-device = { $device }: { $how }.
picture-reads-somehow = liest das Postfach
picture-reads-imap = IMAP, Mail bleibt
picture-reads-exchange = Exchange, Mail bleibt
picture-reads-web = im Browser
picture-fetches = POP3 holt Kopien
picture-fetches-for = { $days ->
    [one] POP3, löscht nach 1 Tag
   *[other] POP3, löscht nach { $days } Tagen
}
picture-takes = POP3 holt und löscht

picture-leg = { $side }, { $server }: { $seal }.
picture-seal-unknown = noch unbekannt
picture-seal-broken = keine Verbindung
picture-seal-open = unterwegs für alle lesbar
picture-seal-perhaps = vielleicht offen
picture-seal-upgraded = beginnt offen, dann verschlüsselt
picture-seal-sealed = von Anfang an verschlüsselt
picture-seal-inside = bleibt auf diesem Gerät
