eir =
    .pop = eir’s help describes POP only. IMAP settings that you find elsewhere are not in it.
    .send = mail1.eircom.net on port 25 works only on an eir broadband line.
    .price = According to eir, the mailbox costs 18.99 euros a month since 1 November 2026. If you cancel it, the address and its mail are deleted, so save your mail first.
