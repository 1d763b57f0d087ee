locaweb =
    .name = One server is for both ways, and its name does not show Locaweb. That is right.
