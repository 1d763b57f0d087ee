spectrum-brighthouse =
    .port-587 = Port 587 wants SSL/TLS from the first moment here. That is unusual and right; choose neither STARTTLS nor no encryption, even if an old help page says so.
