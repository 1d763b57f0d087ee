bell-ca =
    .names = The servers’ names belong to two domains, bell.net and sympatico.ca. Both are right.
