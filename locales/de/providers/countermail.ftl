countermail =
    .name = Auch der Server zum Verschicken heißt imap1.countermail.com. Das ist richtig.
