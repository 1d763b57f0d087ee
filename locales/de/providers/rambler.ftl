rambler =
    .switch = Erlauben Sie in den Einstellungen auf mail.rambler.ru den Zugriff mit E-Mail-Programmen (доступ с помощью почтовых клиентов).
