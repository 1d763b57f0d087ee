cox =
    .moved = Cox mailboxes moved to Yahoo in 2024. Your address is the same; the servers and the sign-in are Yahoo’s now.
