### The program on the command line. Options, commands and file formats keep their English names.

cli-help = maillint { $version } — explains mail settings and checks them, without contacting a server

    Usage:
    {"  "}maillint check [FILE|-]... [--format text|json|markdown|sarif] [--email ADDRESS] [--private]
    {"  "}maillint check --jsonl [FILE|-]
    {"  "}maillint read [FILE|-] [--jsonl] [--email ADDRESS]
    {"  "}maillint export FORMAT [FILE|-] [--email ADDRESS]
    {"  "}maillint decode [TEXT|-] [--settings FILE] [--format text|json]
    {"  "}maillint explain CODE [--format text|json]
    {"  "}maillint provider NAME [--format text|json]

    Commands:
    {"  "}check             report on the settings in each FILE, or in standard input
    {"  "}read              say what was understood of a file, as settings in JSON
    {"  "}export FORMAT     write the settings of a file as { $exports },
    {"  "}                  or as the file of a program: { $programs }
    {"  "}decode TEXT       say what is behind an error message, likeliest first
    {"  "}explain CODE      say what a rule looks for, why, and where that can be read
    {"  "}provider NAME     say what is known of the provider with this domain, server, id or name

    A FILE can be a help page in HTML, Markdown or plain text, a file for a mail app, a link or settings in JSON.
    Where several sets of settings are in it, check reports on each, with line and column; export takes the first.

    Options:
    {"  "}--format FORMAT   text (the default), json, markdown for a ticket, or sarif for a code host
    {"  "}--jsonl           check: one settings object a line in, one report a line out, in order
    {"  "}                  read: one settings object a line out for each set in the file
    {"  "}--email ADDRESS   the email address, for files that leave a place for it
    {"  "}--private         keep the email address and user names in markdown
    {"  "}--settings FILE   the settings, in any form, to hold the causes of an error against
    {"  "}--lang LANG       { $languages }; otherwise as LC_ALL, LC_MESSAGES or LANG say
    {"  "}--today DATE      the day to reckon from, such as 2026-11-23; otherwise today, in UTC
    {"  "}-h, --help        show this
    {"  "}-V, --version     show the version

    Exit status: 0 no errors in the settings, 1 errors, 2 unusable input or command.
# Before the kinds of field a rule looks at, such as “protocol, port”.
cli-reads = Looks at
cli-example = For example
# Before settings that a rule speaks of.
cli-fires = Speaks of
# Before settings that look alike and are right.
cli-quiet = Leaves in peace

## What has to be known of an input, after its name and place, as in “page.html:12:3:”

cli-nothing = no mail settings were found in it
cli-nothing-in-files = no mail settings were found in any of the files
# $number: which set of settings of a file; $count: how many are in it; $hosts: the servers, such as “imap.example.org and smtp.example.org”.
cli-set = settings { $number } of { $count }: { $hosts }
cli-more-sets = { $count } sets of settings are in it; this is the first, --jsonl writes all
# $count: how many sets of settings are in a file.
cli-first-of-sets = { $count } sets of settings are in it; this is the first
# $format: the name of a file format; $fields: fields such as “incoming.host”, which the settings do not have.
cli-export-needs = { $format } needs { $fields }, and the settings do not say that
cli-export-cannot-say = { $format } has no word for what the settings say of { $fields }
cli-note-password = A password stands here. It was not read and is not passed on.
cli-note-left-out = Mail settings seem to stand here, but they were not understood and are left out.
cli-note-other-service = This part is about something other than IMAP, POP3 and sending by SMTP, such as Exchange, a calendar or another server to ask. It is left out.
cli-note-broken = The file is damaged here. What stands before was read, the rest was not.
cli-note-signed = The file is signed. What it holds was read; the signature was not checked.
cli-note-encrypted = The file is encrypted and cannot be read.
cli-note-too-long = The file is longer than { $bytes } bytes; the rest was not read.
cli-note-not-text = The file is not text.
cli-note-needs-address = Some values depend on the email address; --email ADDRESS fills them in.
