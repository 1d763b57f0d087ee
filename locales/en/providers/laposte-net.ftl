laposte-net =
    .alias = Sign in with your main address; aliases are refused.
    .idle = After four months without a login the mailbox counts as unused and may be emptied.
