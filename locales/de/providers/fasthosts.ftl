fasthosts =
    .name = Die Servernamen enden auf livemail.co.uk. Das ist richtig.
