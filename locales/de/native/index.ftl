### Das Verzeichnis aller Anbieter.

index-title = E-Mail-Einstellungen von { $count } Anbietern: IMAP, POP und SMTP
index-heading = Einstellungen von { $count } E-Mail-Anbietern
index-lead = Suchen Sie Ihren Anbieter nach seinem Namen oder nach dem Ende Ihrer Adresse. Die Suche Ihres Browsers (Strg+F, am Mac ⌘F) geht durch die ganze Liste.
index-summary = Server, Ports und Verschlüsselung für IMAP, POP und SMTP von { $count } E-Mail-Anbietern, jeweils mit Quellen und dem Tag der Prüfung.
index-as-of = Stand: { $date }
index-common = Oft gesucht
index-letters = Nach Buchstaben
index-digits = 0–9
index-more = { $count } weitere
index-missing = Ihrer ist nicht dabei? Die Prüfung geht mit jedem Mailserver.
