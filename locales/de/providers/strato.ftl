strato =
    .port-587 = Port 587 ist bei STRATO für Server gedacht. Verschicken Sie über Port 465 mit SSL/TLS.
