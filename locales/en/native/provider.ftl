### The page of one provider.

# $protocols: a list such as “IMAP, POP and SMTP”.
provider-heading = { $name }: { $protocols } settings
provider-heading-none = { $name }: no access for mail apps
provider-also = Also called { $names }
provider-checked = Checked on { $date }

# The page in one sentence; search engines show it.
provider-summary = { $name } settings: read mail on { $host }, port { $port } ({ $encryption }), and send it on { $out-host }, port { $out-port } ({ $out-encryption }).
provider-summary-read = { $name } settings: read mail on { $host }, port { $port } ({ $encryption }).
provider-summary-send = { $name } settings: send mail on { $host }, port { $port } ({ $encryption }).
provider-summary-none = No mail app can read or send mail at { $name } by IMAP, POP or SMTP.
provider-summary-own = The mail servers of { $name } differ from account to account; yours are named in your account.

provider-no-client-access = { $name } lets no mail app in: there are no IMAP, POP or SMTP settings that could work. Use its own app or its web page.
provider-discontinued = { $name } has closed. What is below is kept so that you recognise old settings; they no longer work.
provider-bridge-only = { $name } can only be used in a mail app through a program of its own, the bridge, that runs on your computer. Install and start it first; the settings below are those of the bridge.
provider-migrated = The mailboxes of { $name } have moved to another company’s servers. Use the servers below, even if your app still has the old ones.
provider-setup-needed = { $name } works in mail apps only after you have set it up in your account.
provider-unconfirmed = What is below was found only in weak sources, such as other people’s settings. Compare it with { $name }’s own help.

## The settings

provider-imap = Read mail with IMAP
provider-imap-hint = Mail stays on the server, and all your devices show the same. Right for most people.
provider-pop = Fetch mail with POP
provider-pop-hint = Mail moves to one device. Choose it only if you want your archive there.
provider-smtp = Send mail with SMTP
provider-imap-no = { $name } offers no IMAP.
provider-pop-no = { $name } offers no POP.
provider-imap-paid = Only in a paid plan.
provider-pop-paid = Only in a paid plan.
provider-others = Other servers it publishes
provider-row-unconfirmed = Not confirmed

provider-user-address = Your whole email address, such as { $example }
provider-user-local-part = Only what stands before the @, such as { $example }
provider-user-either = Your whole email address, such as { $example }, or only what stands before the @
provider-user-other = Not your email address: { $name } gives you a user name of its own
provider-user-unknown = Most likely your whole email address, such as { $example }; we have no source for it
# The part of an example address before the @.
provider-example = your.name

## Ways to sign in, the best first, as entries of a list

provider-by-password = With the password of your mailbox
provider-by-app-password = With an app password, a second password that you create in your account for this one app
provider-by-separate-password = With a password for mail apps, which you set once in your account
provider-by-bridge-password = With the password that the bridge shows, not that of your account
provider-by-encrypted-password = With the password of your mailbox, sent encrypted; choose “encrypted password” in your app
provider-by-oauth2 = On { $name }’s own sign-in page, which your app opens (OAuth2)
provider-by-unknown = Not known. Begin with the password of your mailbox
provider-disputed = Sources disagree on which of these still works. If one is refused, try the next.
# Links to the answers on what stands before them.
provider-ask-which = Which of the two?
provider-ask-oauth = How this works
provider-ask-app-password = How to get one

provider-go = Is your app set up like this?
provider-go-lead = Open the check with these settings filled in, and change what your app shows differently. Nothing you enter is sent anywhere unless you press a button that says so.
provider-go-own = Are your settings right?
provider-go-own-lead = Open the check and enter what your account or your app shows. Nothing you enter is sent anywhere unless you press a button that says so.
provider-go-imap = Check IMAP settings
provider-go-pop = Check POP settings
provider-go-smtp = Check settings for sending

## What it needs, what to know

provider-needs = Switch this on first
# $protocols: a list of protocols. The path to the switch follows.
provider-switch-owner = For { $protocols }, in your account:
provider-switch-admin = For { $protocols }, by the administrator of your organisation:
provider-notes = Good to know

## Mistakes

provider-mistakes = Common mistakes
provider-mistakes-lead = What the check says if one of these is entered for { $name }.
# Before what was entered, such as “Encryption: STARTTLS”.
provider-entered = Entered
# Before what belongs there.
provider-right = Right at { $name }

## The rest

provider-domains = Addresses
provider-domains-lead = Addresses at { $name } end in:
provider-domains-none = { $name } hosts addresses under domains of its customers, such as yours.
provider-custom-domains = Addresses under a domain of your own belong here too, if { $name } hosts it.
provider-own = The server of your account
provider-own-host = Named in your account
# $ends: how the name ends, such as “.kasserver.com”.
provider-own-host-ends = Named in your account; it ends in { $ends }
provider-own-lead = { $name } gives accounts servers of their own. The name of yours is in your account, and ends in:
provider-legacy = Old server names
provider-legacy-lead = { $name } has told people to use these in the past. Replace them with the servers above.

provider-sources = Where this comes from
provider-sources-lead = { $name }’s own help comes first. If it says something else than this page, follow it.
# $date: the day of the source.
provider-source-date = of { $date }
# $who: who told what it says, since the source itself was not read.
provider-source-through = not read by us, but quoted in: { $who }
provider-limit = Maillint has not contacted { $name }’s servers.
