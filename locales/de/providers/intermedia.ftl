intermedia =
    .port-1025 = Intermedia nimmt E-Mails auch auf Port 1025 mit STARTTLS an, für Netze, die 587 sperren.
