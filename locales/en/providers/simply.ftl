simply =
    .scripts = websmtp.simply.com is for scripts on Simply’s web space only.
