### The pages about mail apps: what each calls things.

apps-trail = Mail apps
apps-title = What mail apps call SSL/TLS, STARTTLS and the rest
apps-summary = What { $count } mail apps and libraries call SSL/TLS, STARTTLS, no encryption, the user name and the rest, and where it is in their menus.
apps-heading = What your mail app calls it
apps-lead = Two kinds of encryption go by a dozen names, and some names stand for either. Here is what each app calls them, word for word, with sources.
apps-caption = What each app calls it
apps-checked = Checked by { $date }
apps-column-app = App
apps-column-leave = Keep mail on the server (POP)
apps-note-words = Where we have found a word in one language only, it says so. “Not found” means that we have not found the word, not that the app lacks it.
apps-box-on = { $label }: on
apps-box-off = { $label }: off
apps-unknown = Not found
apps-absent = No such choice
apps-no-pop = Does not read POP
apps-sends-only = Only sends
apps-retired-short = Stopped on { $date }

apps-one-title = { $app }: what it calls SSL/TLS, STARTTLS and the rest
apps-one-heading = { $app }: what it calls things
apps-one-summary = Where { $app } asks for servers, ports, encryption and the user name, in its order, and what it calls each.
apps-one-retired = { $app } worked until { $date }. It no longer sends or receives mail.
apps-one-systems = For { $systems }
apps-one-reads = Reads mail by { $protocols }
apps-one-notes = Good to know
apps-one-screens = Where it asks, and for what
apps-one-only = Only for { $protocols }
apps-one-column-ours = What it is
apps-one-column-theirs = What the app calls it
apps-one-column-choices = Its choices
apps-one-steps = Steps with my settings
apps-one-steps-lead = The check turns your settings into the steps of { $app }, each value ready to copy.
