hiworks =
    .switch = Die Administration Ihrer Organisation muss POP3 und SMTP zuerst erlauben.
