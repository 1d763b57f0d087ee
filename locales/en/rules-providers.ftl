### What a known provider publishes, and what was entered instead.
### $provider is the provider of the email address or of the server.

provider-host-mismatch =
    .what = { $provider } does not name { $host } among its servers.
    .why = It may be an old name, a web page, or a guess. Mail apps need one of the servers that { $provider } names for them.
    .do = Enter the server that { $provider } names for { $side }.

cross-email-domain-host =
    .what = { $email } is an address of { $provider }, but { $host } is not its server.
    .why = Mail to this address arrives at { $provider }. Elsewhere it can be read only if it is forwarded there.
    .do = Check that the address and the server belong to the same mailbox.

# $theirs is the provider that runs this server, $meant the server probably meant.
host-near-other-provider =
    .what = { $host } belongs to { $theirs }; for { $email } it is probably { $meant }.
    .why = The two names are nearly the same. { $theirs } does not know your address and refuses the password.
    .do = Enter { $meant }.

provider-port-mismatch =
    .what = { $provider } does not name port { $port } with { $encryption } for { $host }.
    .why = Another port or encryption than the provider names rarely works.
    .do = Choose one of the ways that { $provider } names.

provider-proto-unavailable =
    .what = { $provider } does not offer { $protocol }.
    .why = No server of { $provider } answers to it, so the app cannot connect.
    .do = Set up the account with the other type. Some apps can only do that by adding the account again.

# $theirs is the region that the server belongs to.
host-wrong-region =
    .what = { $host } belongs to { $theirs }; your account is at { $provider }.
    .why = The company keeps its regions apart. A server of one region does not know the accounts of another and refuses the password.
    .do = Enter the server of { $provider } for { $side }.

provider-legacy-host =
    .what = { $host } is an old name; { $provider } names another server today.
    .why = Old names often go on working for a while, and end without notice.
    .do = Enter the server that { $provider } names today.
