rambler =
    .switch = In the settings on mail.rambler.ru, allow access with mail programs (доступ с помощью почтовых клиентов).
