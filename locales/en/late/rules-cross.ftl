### What the settings show only together: incoming against outgoing, protocol against name and port.
### $side is incoming mail or outgoing mail, $meant the protocol that the port belongs to.

## Providers

# $mine is the provider of the email address, $theirs the one that runs this server.
cross-provider-differ =
    .what = The server for { $side } belongs to { $theirs }, the rest to { $mine }.
    .why = { $theirs } has a mailbox and a password of its own. It most often does not accept those of { $mine }.
    .do = Enter the server of { $mine }, or leave it if you send through { $theirs } on purpose.
