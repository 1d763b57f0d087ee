## The provider

finder-name = Name of your provider
finder-found = { $count ->
    [0] No provider with this name is known here.
    [one] One provider found
   *[other] { $count } providers found
 }
# Read out once the address tells which provider it is.
card-known = { $provider }: its settings are offered below the address.
card-other = Choose another provider
# On a button. $protocol: IMAP or POP3.
card-use = Use { $protocol } settings
card-same = You have these settings
card-settings = Settings and notes
card-notes = Notes
card-differ = { $count ->
    [one] One of your settings differs
   *[other] { $count } of your settings differ
 }
# A link, at the end of the notes.
card-page = All about { $provider }, checked on { $date }, with sources
card-paid = { $protocol } is part of the paid plans.
card-unconfirmed = Not confirmed: only other people’s set-ups name these servers.
# $path: the way through the provider’s settings.
card-switch = First switch on { $protocol }: { $path }
card-switch-admin = First your administrator has to switch on { $protocol }: { $path }
# The mailboxes are run by another service now.
card-migrated = These mailboxes have moved to another service.
card-bridge = Mail apps need the provider’s own bridge program on the same computer.
card-no-access = Other mail apps cannot read these mailboxes. Use the provider’s own app or web page.
card-ended = This service has ended.
card-not-offered = { $provider } does not offer { $protocol }.
card-per-account = { $protocol }: each customer has a server of their own. Your contract or control panel names it.
card-unencrypted = { $protocol }: { $provider } names only servers without encryption.
card-unknown = { $protocol }: no server of { $provider } is known here.

## Whose servers a domain's mail is on

# Above a menu of providers, where the domain of the address is not known.
hosting-title = Who hosts the mail of { $domain }?
hosting-asks = Not sure? The button below asks others. They learn the domain { $domain }, and nothing else that you typed:
# $host is asked; $question says what.
hosting-question = { $question ->
    [dns] { $host }: where mail for the domain goes (MX records), and which servers it names for mail apps (SRV records)
    [mx] { $host }: where mail for the domain goes (MX record)
    [srv] { $host }: which servers the domain names for mail apps (SRV records)
    [ispdb] { $host }: Mozilla’s list of mail providers
   *[other] { $host }: the domain’s own settings for mail apps
 }
hosting-button = Look up { $domain }
hosting-asking = Asking …
hosting-answered = Here are the answers. Nobody has tried these settings yet.
hosting-failed = Nobody could be asked. Please try again when you are online.
hosting-outcome = { $outcome ->
    [known] Mail goes to { $provider } ({ $host }).
    [unknown] Mail goes to { $host }. No provider known here uses that name.
    [none] No entry for { $domain }.
    [nodomain] There is no domain { $domain }. Please check how it is spelt.
    [null] { $domain } takes no mail at all.
    [late] No answer within six seconds.
    [status] The question was refused ({ $detail }).
    [redirect] The question was sent on to another address. We did not follow.
    [garbage] The answer is not in the form we expect.
    [long] The answer is far too long, so we did not read it.
   *[other] Not reached. You may be offline, or this place does not answer web pages.
 }
# On a button.
hosting-show = Show the settings of { $provider }
hosting-foreign = Take care: { $host } belongs neither to { $domain } nor to a provider known here. Your password would go there.
# $why: a sentence that says what is wrong with the settings; may be empty.
hosting-refused = We do not offer { $host }, which was named here. { $why }
