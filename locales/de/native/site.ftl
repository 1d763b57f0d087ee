### Was um jede statische Seite steht: um die der Anbieter, die der Antworten und ihre Verzeichnisse.

site-check = Einstellungen prüfen
site-providers = Alle Anbieter
site-answers = Alle Antworten
site-skip = Zum Inhalt springen
site-language = Sprache
site-path = Sie sind hier
site-foot = Maillint kontaktiert keinen Mailserver, fragt nach keinem Passwort, und was Sie eingeben, bleibt auf Ihrem Gerät, außer Sie drücken einen Knopf, der anderes sagt.

site-copy = Kopieren
site-copy-what = { $what } kopieren: { $value }
site-copied = Kopiert: { $value }
site-by-hand = Ihr Browser lässt diese Seite nicht kopieren. Der Text ist markiert: Kopieren Sie ihn selbst.
