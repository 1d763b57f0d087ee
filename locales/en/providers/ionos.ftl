ionos =
    .password = Use the password of the mailbox, not the one of your IONOS account. You set it in your IONOS account under the mailbox.
    .country = Take the names of the country where you have your contract, such as imap.ionos.de or imap.ionos.fr. The older names at 1und1.de are right as well.
