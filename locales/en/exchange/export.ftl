### The tool that hands settings on: on paper, as a code, as text, as files.

export-title = Print or save these settings
export-lead = For yourself, a colleague or another device. No password is in any of it.
export-empty = There is nothing to print or save yet. Enter the settings in the form first.
export-wrong = These settings have errors. It is better to correct them first: everything you take from here says that they are wrong.

## The sheet of paper

sheet-print = Print this sheet
sheet-title = Mail settings
# $email: the address that the settings are for.
sheet-title-for = Mail settings for { $email }
# $date: the day of the check.
sheet-checked = Checked with Maillint on { $date }
sheet-wrong = Please do not enter these settings as they are
sheet-password = The password is not on this sheet, and nobody who helps you needs it.
sheet-notes = Notes
sheet-scan = Scan this to open the settings in Maillint.

## The link and its code

export-link-title = As a link
export-link-hint = The code on the sheet is this link: a phone that scans it opens the settings here.
export-qr = QR code of the link
export-qr-save = Save the QR code
export-qr-long = The link is too long for a QR code that a phone could read. Fewer devices or shorter names make it shorter.

## The texts for a ticket

export-ticket-title = As text for a ticket

## Files

export-files-title = As a file
export-save = Save
export-copy = Copy
# $what: what the file is, such as “Thunderbird and others”. For those who cannot see which one the button belongs to.
export-save-what = Save: { $what }
export-copy-what = Copy: { $what }
# $name: the name of a file.
export-saved = Your browser saves { $name }.
export-copied = Copied.
# A field of one side. $field: “Port”; $side: “incoming mail”.
export-field = { $field } ({ $side })
# $fields: a list of fields such as “Port (incoming mail)”.
export-needs = Still missing for it: { $fields }.
# $fields: a list of fields such as “Sign-in method”, whose content the format cannot express.
export-cannot = It has no word for what is entered here: { $fields }.
export-needs-private = It needs your address or user name: tick the box above.
# Stands beside a file of settings that have errors.
export-marked = with errors

## What the files are; what each is for

file-settings = Maillint (JSON)
file-settings-for = To check them again here or with the command line, or to keep them.
file-autoconfig = Thunderbird and others (autoconfig)
file-autoconfig-for = For those who run a domain: at the right address on your web server, mail apps find their settings by it.
file-mobileconfig = iPhone, iPad and Mac (profile)
file-mobileconfig-for = Open it on the device: it sets up the account and asks for the password.
file-autodiscover = Outlook (Autodiscover)
file-autodiscover-for = For those who run a domain: the answer that older Outlooks ask a web server for.
file-srv = DNS records (SRV)
file-srv-for = For those who run a domain: in its zone, mail apps find the servers by them.
