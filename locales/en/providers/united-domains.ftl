united-domains =
    .name = The servers’ names end in udag.de. That is right.
