### A report in words: the verdict, the fixes, the sources. Used by the page, the ticket text and the command line.

## The verdict. A headline, one sentence, and always the limit.

verdict-none = Nothing to check yet
verdict-none-sentence = Enter a mail server, and Maillint compares it with the standards as you type.

verdict-fits = These settings fit together
verdict-fits-sentence = Protocol, server, port and encryption belong together.
verdict-fits-advice = { $advice ->
    [one] There is one thing worth knowing.
   *[other] There are { $advice } things worth knowing.
 }

verdict-so-far = Nothing wrong so far

verdict-warnings = { $warnings ->
    [one] One thing worth checking
    [2] Two things worth checking
    [3] Three things worth checking
   *[other] { $warnings } things worth checking
 }
verdict-warnings-sentence = It may work as it is, but please look at this before you rely on it.

verdict-errors = { $errors ->
    [one] One thing to change
    [2] Two things to change
    [3] Three things to change
   *[other] { $errors } things to change
 }
# $impact: what the worst of them does.
verdict-errors-sentence = { $impact ->
    [impact-breaks] Your mail app cannot connect with these settings.
    [impact-unsafe] With these settings others could read your password or your mail.
    [impact-data-loss] With these settings mail can be lost.
   *[other] These settings do not work as they are.
 }
verdict-also = { $warnings ->
    [one] One more is worth checking.
   *[other] { $warnings } more are worth checking.
 }

# $fields: a list such as "server, port and encryption".
verdict-needed = { $side ->
    [side-incoming] Still needed for incoming mail: { $fields }.
   *[other] Still needed for outgoing mail: { $fields }.
 }

verdict-limit = Maillint has not contacted your server: it compares what you entered with the standards.

## Fixes, put together from the changes they make: "Set port to 993 and encryption to SSL/TLS".

# A field inside a sentence.
fix-field = { $field ->
    [field-email] email address
    [field-protocol] type
    [field-host] server
    [field-port] port
    [field-encryption] encryption
    [field-username] user name
    [field-auth] sign-in method
   *[other] { $field }
 }
# One change: "port to 993". Several are joined as a list.
fix-to = { $field } to { $value }
# $changes: a list of changes such as "port to 993".
fix-set = { $place ->
    [side-incoming] Incoming mail: set { $changes }
    [side-outgoing] Outgoing mail: set { $changes }
   *[other] Set { $changes }
 }
# $fields: a list of fields, to be left empty.
fix-clear = { $place ->
    [side-incoming] Incoming mail: clear the { $fields }
    [side-outgoing] Outgoing mail: clear the { $fields }
   *[other] Clear the { $fields }
 }
# $changes: a list of what follows here, such as "read by IMAP".
fix-device = { $device }: { $changes }
fix-device-name = name it { $value }
fix-device-kind = say what it is: { $value }
fix-device-protocol = { $value ->
    [protocol-webmail] read on the web page
    [protocol-fetcher] have the mail fetched by a service
   *[other] read by { $value }
 }
fix-device-leave = { $value ->
    [answer-yes] leave a copy of messages on the server
   *[other] leave no copy of messages on the server
 }
fix-device-days = { $days ->
    [one] remove the copy after one day
   *[other] remove the copy after { $days } days
 }
fix-device-days-never = keep the copy on the server for good
fix-device-deleted = { $value ->
    [answer-yes] remove the copy when the message is deleted here
   *[other] keep the copy when the message is deleted here
 }
fix-device-clear = clear “{ $field }”
# One part of a fix, and the next.
fix-then = { $first }. { $then }
# The label of a device's field in a table of changes.
fix-device-label = { $device }: { $field }

## Sources

source-rfc = RFC { $number }
source-rfc-section = RFC { $number }, section { $section }
source-rfc-appendix = RFC { $number }, appendix { $section }

## The parts of a finding, as labels before a colon

report-why = Why
report-symptom = What the app shows
report-do = What to do
# The first, best fix. The others follow as “or”.
report-fix = Fix
report-or = or
report-source = Read more

## A ticket: the text that is pasted for a help desk

ticket-title = Mail settings, checked with Maillint { $version } on { $date }
ticket-side = { $side ->
    [side-incoming] Incoming mail
   *[other] Outgoing mail
 }
ticket-devices = Devices
# Stands in place of the address and the user names.
ticket-left-out = (left out)
ticket-link = Open these settings in Maillint
