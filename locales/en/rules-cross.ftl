### What the settings show only together: incoming against outgoing, protocol against name and port.
### $side is incoming mail or outgoing mail, $meant the protocol that the port belongs to.

# $case says which of the three contradicts the other two.
cross-majority =
    .what = { $case ->
            [protocol] The type { $protocol } does not fit: the server name and port { $port } belong to { $meant }.
           *[other] Port { $port } does not fit: it belongs to { $meant }, but the server is for { $protocol }.
        }
    .why = Every protocol has its own ports. On port { $port } the app and the server speak different languages, so they cannot connect.
    .do = { $case ->
            [protocol] Set up the account as { $meant }. Some apps can only do that by adding the account again.
           *[other] Change the port for { $side }, and keep the rest.
        }

# $other is the server typed for outgoing mail.
cross-hosts-swapped =
    .what = The incoming and the outgoing server are swapped.
    .why = { $host } sends mail, and { $other } is where mail is read. Each server does only its own part.
    .do = Swap the two server names.

# $other is the port typed for outgoing mail.
cross-ports-swapped =
    .what = The ports for incoming and outgoing mail are swapped.
    .why = Port { $port } is for sending mail, and port { $other } is for reading it.
    .do = Swap the two ports, each with its encryption.

# $other is the user name for incoming mail.
cross-user-differ =
    .what = The user names for incoming and outgoing mail are different.
    .why = Incoming mail signs in as { $other }, outgoing mail as { $typed }. With one mailbox, both are nearly always the same.
    .do = Use the same user name for both, unless your provider gave you two.

## Certificates

# $domain is the domain of the email address.
cert-vanity-host =
    .what = The app may warn about the certificate of { $host }.
    .why = Many providers run the mail for { $domain } on a server with a name of its own. Its certificate then shows that name and not yours.
    .do = If the app warns, ask your provider for the server’s own name and enter that. Leave encryption on.

cert-selfsigned-local =
    .what = { $host } is on your own device or network, so the app will ask about its certificate.
    .why = Certificates that every app trusts are not given out for such addresses. The server makes its own.
    .do = Compare the certificate with the one that the program on { $host } shows, and accept just that one.
