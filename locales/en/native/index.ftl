### The index of all providers.

index-title = Mail settings of { $count } providers: IMAP, POP and SMTP
index-heading = Settings of { $count } mail providers
index-lead = Find your provider by its name or by the end of your address. Your browser’s own search (Ctrl+F, or ⌘F on a Mac) looks through the whole list.
index-summary = IMAP, POP and SMTP servers, ports and encryption of { $count } mail providers, each with its sources and the day it was checked.
index-as-of = As of { $date }
index-common = Often looked for
index-letters = By letter
# Providers whose names begin with a digit.
index-digits = 0–9
# Opens the rest of a long list of domains.
index-more = { $count } more
index-missing = Yours is not there? The check works for any mail server.
