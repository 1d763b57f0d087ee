hushmail =
    .two-step = With two-step verification, enter your passphrase, a space and the 20-letter IMAP/POP code as the password.
    .pop-inbox = POP fetches the inbox only.
