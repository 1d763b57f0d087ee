### What a known provider publishes, and what was entered instead.
### $provider is the provider of the email address or of the server.

provider-host-mismatch =
    .what = { $provider } does not name { $host } among its servers.
    .why = It may be an old name, a web page, or a guess.
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

### $provider is the provider’s name.

## Access to the mailbox

provider-no-client-access =
    .what = { $provider } cannot be used in other mail apps.
    .why = It has no server that mail apps can sign in to.
    .do = Use the app or the web page of { $provider }.

provider-discontinued =
    .what = { $provider } has been shut down.
    .why = Its servers are gone, and with them the mailbox.
    .do = Use another address, and change it wherever you gave this one.

provider-bridge-required =
    .what = { $provider } needs the program Bridge for mail apps.
    .why = Bridge runs on your computer and decrypts the mail for your app. It needs a paid plan.
    .do = Install Bridge, and enter the server and the password that it shows. On a phone, use the app of { $provider }.

# $now is the company that has the mailboxes today.
provider-migrated =
    .what = Mail of { $provider } is now with { $now }.
    .why = { $host } is the server of the time before. It may be switched off any day, or already be.
    .do = Enter the servers of { $now }. The address stays the same.

provider-paid-only =
    .what = { $provider } offers { $protocol } only to paying customers.
    .why = With a free mailbox, the sign-in is refused.
    .do = If you do not pay for it, use the app or the web page, or change the plan.

# $protocols is a list such as "IMAP and SMTP".
provider-enable-first =
    .what = { $case ->
            [admin] At { $provider }, an administrator may have to switch on { $protocols }.
           *[other] At { $provider }, { $protocols } must be switched on first.
        }
    .why = Until then, the sign-in is refused although all settings are right.
    .do = { $case ->
            [admin] If the sign-in fails, ask your administrator to switch it on.
           *[other] If the sign-in fails, switch it on in the settings of your account, on the web page.
        }

## Sending elsewhere

smtp-relay-host =
    .what = { $host } is for servers and devices of a company.
    .why = A mail app signs in elsewhere.
    .do = Enter smtp.gmail.com, unless your administrator gave you this name.

smtp-transactional =
    .what = { $host } sends for shops and newsletters.
    .why = It wants a user name and key of its own, and keeps no “Sent” folder.
    .do = For a mailbox, enter the server for sending of your mail provider.

# $mine has the mailbox, $theirs sends.
smtp-other-provider =
    .what = Mail is read at { $mine } and sent by { $theirs }.
    .why = That can be meant so. But if the domain of your address does not name { $theirs } as a sender, your mail may end up as spam.
    .do = Enter the server for sending of { $mine }, or ask who looks after your domain.
