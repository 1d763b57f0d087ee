mail-ee =
    .switch = Setzen Sie in den Einstellungen von Mail.ee im Browser das Häkchen bei „Enable external POP3/IMAP and SMTP access“.
    .off = Mail.ee schaltet diesen Zugang von selbst ab, wenn zwei Monate lang kein Programm ihn benutzt hat oder zu viel verschickt wurde. Schalten Sie ihn wieder ein.
