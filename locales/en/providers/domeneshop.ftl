domeneshop =
    .user = The user name is the mailbox’s own name, such as example12, not your address.
