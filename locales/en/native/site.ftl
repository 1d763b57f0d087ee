### What stands around every static page: those of the providers, those of the answers, and their indexes.

site-check = Check your settings
site-providers = All providers
site-answers = All answers
# A link for the keyboard, at the very top.
site-skip = Skip to the content
# The label of the links to the same page in other languages.
site-language = Language
# The label of the path that leads to this page.
site-path = You are here
site-foot = Maillint contacts no mail server, asks for no password, and keeps what you enter on your own device unless you press a button that says otherwise.

# On a button beside a setting.
site-copy = Copy
# The same button, for those who cannot see what it is beside. $what: a field, such as “Server”.
site-copy-what = Copy { $what }: { $value }
site-copied = Copied: { $value }
site-by-hand = Your browser does not let this page copy. The text is selected: copy it yourself.
