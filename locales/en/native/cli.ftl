### The program on the command line. Options, commands and file formats keep their English names.

cli-help = maillint { $version } — explains mail settings and checks them, without contacting a server

    Usage:
    {"  "}maillint check [FILE|-] [--format text|json|markdown] [--private]
    {"  "}maillint check --jsonl [FILE|-]
    {"  "}maillint decode [TEXT|-] [--settings FILE] [--format text|json]
    {"  "}maillint explain CODE
    {"  "}maillint provider NAME [--format text|json]

    Commands:
    {"  "}check             read settings as JSON from FILE or standard input and report on them
    {"  "}decode TEXT       say what is behind an error message, likeliest first
    {"  "}explain CODE      say what a rule looks for, why, and where that can be read
    {"  "}provider NAME     say what is known of the provider with this domain, server, id or name

    Options:
    {"  "}--format FORMAT   text (the default), json, or markdown for pasting into a ticket
    {"  "}--jsonl           one settings object a line in, one report a line out, in order
    {"  "}--private         keep the email address and user names in markdown
    {"  "}--settings FILE   the settings, as JSON, to hold the causes of an error against
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
