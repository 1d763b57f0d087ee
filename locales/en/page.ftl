### The page: what stands around the form, its labels and hints, and what its buttons say.

page-title = Maillint: check your mail settings

## The form

form-title = Your settings
# A link above the form: something that has the settings can be pasted instead of typed in.
form-paste = Paste a help page or a file instead
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
status-incomplete = A part of the check could not be loaded: devices, sign-in and providers are not judged. Please reload the page.
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

## What to do with checked settings

next-steps = Enter this in my mail app, step by step
next-export = Print it, or save it as a file
next-play = Watch what becomes of mail on these devices
