verizon-net =
    .run-by = Verizon.net mailboxes are run by AOL. If AOL’s sign-in page appears, that is right.
