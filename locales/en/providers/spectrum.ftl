spectrum =
    .port-587 = Port 587 wants SSL/TLS from the first moment here. That is unusual and right; choose neither STARTTLS nor no encryption, even if an old help page says so.
    .pop = Spectrum’s help asks for IMAP. If POP is refused, use IMAP.
    .idle = A mailbox that nobody signs in to for 180 days is locked.
