spectrum-twc =
    .port-587 = Unlike other Spectrum addresses, port 587 wants STARTTLS here.
