bell-ca =
    .names = Die Servernamen gehören zu zwei Domains, bell.net und sympatico.ca. Beide sind richtig.
