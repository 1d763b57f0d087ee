simply =
    .scripts = websmtp.simply.com ist nur für Skripte auf dem Webspace von Simply.
