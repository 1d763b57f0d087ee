strato =
    .port-587 = Port 587 at STRATO is meant for servers. Send through port 465 with SSL/TLS.
