intermedia =
    .port-1025 = Intermedia also takes mail on port 1025 with STARTTLS, for networks that block 587.
