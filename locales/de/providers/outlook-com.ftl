outlook-com =
    .switch = Öffnen Sie Outlook.com im Browser, dann Einstellungen > Mail > Weiterleitung und IMAP. Schalten Sie „Geräte und Apps die Verwendung von IMAP erlauben“ ein, oder dasselbe für POP, und speichern Sie.
    .pop-delete = Erlauben Sie den Apps auch das Löschen, ist über POP Entferntes überall verschwunden, auch im Browser und auf Geräten mit IMAP.
    .two-accounts = Ein privates und ein Firmenkonto können dieselbe Adresse haben und sind doch zwei Postfächer. Erscheinen die falschen E-Mails, melden Sie sich neu an und wählen Sie das andere.
