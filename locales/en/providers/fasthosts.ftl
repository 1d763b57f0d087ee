fasthosts =
    .name = The servers’ names end in livemail.co.uk. That is right.
