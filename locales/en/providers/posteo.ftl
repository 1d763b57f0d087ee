posteo =
    .protection = The “additional email account protection” shuts out all mail apps. You find it under Settings > My account > Change password; switch it off to use an app.
    .bare = The server is called posteo.de, without imap or smtp before it, also for addresses at other Posteo domains.
