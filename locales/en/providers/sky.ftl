sky =
    .run-by = Sky mailboxes are run by Yahoo. If Yahoo’s sign-in page appears, that is right.
