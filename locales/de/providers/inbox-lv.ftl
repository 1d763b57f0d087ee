inbox-lv =
    .switch = Setzen Sie in den Einstellungen von Inbox im Browser das Häkchen bei „Enable external POP3/IMAP and SMTP access“.
    .off = Inbox schaltet diesen Zugang von selbst ab, wenn zwei Monate lang kein Programm ihn benutzt hat oder zu viel verschickt wurde. Schalten Sie ihn wieder ein.
