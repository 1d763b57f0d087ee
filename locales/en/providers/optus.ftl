optus =
    .port-25 = Optus blocks port 25 to other providers. To send through another provider, use 465 or 587.
