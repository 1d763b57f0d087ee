united-domains =
    .name = Die Servernamen enden auf udag.de. Das ist richtig.
