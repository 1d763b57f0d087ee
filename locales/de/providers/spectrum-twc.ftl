spectrum-twc =
    .port-587 = Anders als bei anderen Adressen von Spectrum verlangt Port 587 hier STARTTLS.
