### The page that helps to put the check on other pages.

builder-trail = On your page
builder-title = Put the check on your page
builder-summary = Choose how the check stands on your page, see it live, and copy the lines that your page needs.
builder-heading = Put the check on your page
builder-lead = Choose what your readers should see. The lines to copy change as you choose.
builder-no-script = This page needs a script to write the lines for you. Without one, this shows the whole check in a frame:

builder-door = How
builder-door-frame = In a frame
builder-door-frame-hint = Fits every page that may contain HTML. It sizes itself and follows your colours.
builder-door-element = As an element
builder-door-element-hint = Part of your page: your scripts can set what is in it and read the report.
builder-door-link = As a link
builder-door-link-hint = Opens the check with everything filled in. Fits mails, tickets and chats too.

builder-mode = What it shows
builder-mode-check = The whole check
builder-mode-compact = Only a few fields of one server
builder-mode-explain = POP and IMAP explained
builder-mode-decode = The box for error messages
builder-mode-provider = The settings of a provider
builder-side = Which server
builder-side-incoming = For incoming mail
builder-side-outgoing = For outgoing mail
builder-provider = Provider
builder-provider-none = Whatever people use
builder-lock = Nobody can change the provider’s servers and ports
builder-hide = Other providers are not offered

builder-language = Language
builder-language-host = That of your page
builder-language-browser = That of each reader’s browser
builder-scheme = Light or dark
builder-scheme-host = As your page
builder-scheme-auto = As each reader’s device
builder-scheme-light = Light
builder-scheme-dark = Dark
builder-own-accent = A colour of your own for buttons
builder-accent = The colour

builder-words = Your own words
builder-owner = Your name
builder-owner-hint = For the sentence that says who has set a field.
builder-ask = In place of “ask your provider”
builder-ask-hint = For example: Ask our help desk.
builder-ask-link = Where that leads
builder-ask-link-hint = Begins with https://, mailto: or tel:

builder-copy-title = Copy this
builder-copy-hint = Put it where the check should stand.
# What was copied, for those who cannot see it.
builder-lines = the lines
builder-needs-title = What your page must allow
builder-needs = If your page has a Content-Security-Policy, add this to it:
builder-needs-nothing = A link needs nothing.
builder-needs-permissions = If your server sends a Permissions-Policy, add this to it, so that the copy buttons work:
builder-privacy = The frame tells your page how high it is, and nothing of what people type.
builder-privacy-element = What people type into an element can be read by the scripts of your page, like everything on it.
builder-live = How it looks
builder-live-link = Open the check as your readers will
# The name of the frame, for those who cannot see it.
builder-frame-name = Check your mail settings
