### The box that takes settings from anywhere: what it is, and what it understood.

## The box

read-title = Paste settings you have
read-lead = A help page, a message from your provider, a ticket, a file for a mail app: paste it here, and Maillint finds the settings in it. It does not leave this page.
read-text = Text with settings
read-text-hint = Best is everything around the servers and ports. It needs no password.
# A label over the browser’s own button for choosing a file.
read-file = Or choose a file
read-file-hint = Text, a web page, XML or a profile such as .mobileconfig, up to 1 MB. You can also drop it here.
# $name: what the file is called.
read-file-shown = File: { $name }
read-clear = Start again

## What was understood

read-result = What was understood
# $fields: how many values were read; $what: what the text was read as, a sentence.
read-said = { $fields ->
    [one] One setting was found. { $what }
    *[other] { $fields } settings were found. { $what }
  }
read-nothing = No mail settings were found in this.
read-nothing-do = It helps to copy the part that names the servers, such as imap.example.org, with their ports. A picture cannot be read; type what it shows.
# Before the part of the text that a value was read from.
read-from = In the text:
# On a small button, for those who cannot see it. $number: the number of a marked place in the text.
read-go = Show place { $number } in the text
# Where the settings themselves say it and no place can be shown.
read-marks = Where it stands in the text
# For those who cannot see it: a number before a marked place. $number
read-mark = Place { $number }:
# For those who cannot see it: a part of the text is not shown.
read-gap = (something is left out here)
# $old: what stands in the form now and would be replaced.
read-replaces = replaces { $old }
# $field: a field such as “Port”; $old: its content, which would be cleared, because it belongs to another server.
read-clears = { $field }: not named, so { $old } goes
read-same = as in the form already

read-apply = Use these settings
read-apply-hint = They go into the form below, and you can undo it.
# $count: how many fields of the form would be replaced or cleared.
read-overwrites = { $count ->
    [one] This replaces one entry of your form.
    *[other] This replaces { $count } entries of your form.
  }
read-applied = These settings are in the form.
read-check = See what the check says

## Several sets

read-sets = There is more than one set of settings in it. Which one?
# $protocol: IMAP or POP3; $encryption: SSL/TLS.
read-set = { $protocol }, { $encryption }
read-set-open = { $protocol }, not encrypted
read-set-plain = { $protocol }
read-set-sending = Sending only
read-which = POP or IMAP: which one?

## What the person must know

note-password = There was a password in it. It was not kept, and ••• stands in its place.
note-left-out = Not understood:
note-other-service = A part of it is about something else than reading and sending mail by IMAP, POP3 and SMTP, such as Exchange or a calendar. That part was left out.
# $line: the number of a line.
note-broken = The file is damaged from line { $line } on. What stands before that was read.
note-signed = The file is signed. What it holds was read; whose signature it is was not checked.
note-encrypted = This file is encrypted and cannot be read here. Ask whoever gave it to you for the settings as text.
note-too-long = It is longer than 1 MB. The rest was not read.
note-not-text = This is not a text. If it is a PDF or a document, open it, select everything, copy it and paste it here.
note-needs-address = Some values are made from your email address. Enter it in the form, and they appear here.
note-needs-address-go = Go to the address
