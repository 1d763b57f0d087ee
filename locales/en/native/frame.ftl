### What stands around the check: the top of the page and the introduction. See explainer.ftl for what is below.

page-heading = Check your mail settings
page-lead = Copy what your mail app shows, or what your provider’s help page says. You see at once what does not fit together, why, and what to change.
page-private = Nothing you type leaves this page unless you press a button that says so, and there is no password field.
# A link for the keyboard, at the very top.
page-skip = Skip to the result
# The label of the language menu.
page-language = Language
page-needs-script = The check needs JavaScript, which is switched off here. The explanation below works without it.
page-not-started = The check could not start. Please reload the page; the explanation below works without it.
page-providers = The settings of every mail provider we know

## The links that open a part of the page which is fetched then

tools-title = More than the check
tools-choose = POP or IMAP: which one?
tools-play = Watch what POP and IMAP do
tools-steps = Steps for my mail app
tools-read = Paste settings I have
tools-export = Print or save settings
tools-decode = I have an error message
