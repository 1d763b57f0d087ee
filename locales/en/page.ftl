### The page: what stands around the form, its labels and hints, and what its buttons say.

page-title = Maillint: check your mail settings

## The form

form-title = Your settings
form-mailbox = Mailbox
form-incoming = Incoming mail
form-outgoing = Outgoing mail
form-devices = Who reads this mailbox?
form-devices-hint = Phones, computers and services that read the same mailbox can take mail away from each other.
# $number counts the devices from 1.
form-device = Device { $number }
form-email-hint = Optional. It stays on this page.
# The first, empty entry of a menu.
form-choose = Please choose
# Opens the fields that few people need.
form-more = Sign-in method
form-auth-hint = Only if your app asks for it.
form-days-hint = Leave it empty if the copies stay for good.

form-encryption-tls = Encrypted from the start (SSL/TLS)
form-encryption-starttls = Starts open, then upgrades (STARTTLS)
form-encryption-none = Not encrypted
form-encryption-auto = Whatever is available (automatic)
form-encryption-tls-called = Most apps call this SSL/TLS or SSL.
form-encryption-starttls-called = Most apps call this STARTTLS, some call it TLS.
form-encryption-none-called = Most apps call this None or No encryption.
form-encryption-auto-called = Apps call this Auto, or “TLS, if available”.

form-keeps = Stays on the server
form-deletes = Is deleted from the server
# The label of the menu with the two above.
form-leave = Mail, once it was fetched
form-deleted = Deleted here, then on the server too

form-add-device = Add a device
form-remove-device = Remove
# $device: the name of the device, for those who cannot see which one the button belongs to.
form-remove-device-name = Remove { $device }

## The provider

# On a button, below the field for the address.
finder-open = Find your provider by name
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

## The verdict and what can be done about it

# Somebody is typing.
result-typing = Checking as you type
result-typing-sentence = The result appears as soon as you pause.
result-fix-all = Fix everything
result-fix-all-hint = Applies the best fix for each finding. You can undo it.

## The findings

findings-mailbox = Mailbox
findings-incoming = Incoming mail
findings-outgoing = Outgoing mail
findings-devices = Devices
findings-symptom = What your app may show:
findings-ask-provider = Ask your mail provider or your help desk; they have the right value.
findings-ask-yourself = Only you can tell which one you meant.
findings-go = Show in the form
findings-sources = Why we say so
findings-code = Code of this finding:
# On a button, before what changes.
findings-apply = Apply
# Read out between the old value and the new one.
findings-to = becomes
# An empty field, as the old or the new value.
findings-empty = empty

## What was done

status-title = Changes
# What one button changed, where naming it all would be too long.
status-changed = { $count } settings were changed.
status-undo = Undo
status-dismiss = Close
# $device: the name of the device.
status-removed = { $device } was removed.
status-opened = These settings came from a link.
status-opened-in-part = These settings came from a link, but a part of it could not be read. Please compare them with the original.
status-undone = Undone. Your settings are as they were before.
status-link-broken = The link does not hold complete settings; part of it may be missing. Nothing was changed here.
status-link-new = The link was made by a newer version of this page. Reload the page and open it again. Nothing was changed here.
status-no-words = The other language could not be loaded. Please try again when you are online.

## Passing it on

share-title = Pass it on
share-hint = For a help desk, a colleague or yourself. Everything is in the text or the link; nothing is stored anywhere.
share-include = Include my email address and user names
share-text = Copy for a ticket
share-markdown = Copy as Markdown
share-link = Copy link
share-copied-text = The text for your ticket is copied.
share-copied-markdown = The Markdown text is copied.
share-copied-link = The link is copied.
share-by-hand = Your browser does not let this page copy. The text below is selected: copy it yourself.

## A part of the page that is fetched when it is opened

tool-loading = One moment.
tool-failed = This part could not be fetched. Please close it and try again.
tool-close = Close
