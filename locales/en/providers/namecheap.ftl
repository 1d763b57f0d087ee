namecheap =
    .new = Mailboxes bought since 2 June 2026 are on a new system. If these settings are refused, look in your Namecheap account.
