jubii =
    .moved = Most mailboxes of the former Telenor mail in Denmark moved here. Your address is the same.
