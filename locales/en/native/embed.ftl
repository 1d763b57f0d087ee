### What the page for the inside of other pages says until the check has started. A link follows each: see embed-open.

embed-needs-script = The check of mail settings needs JavaScript, which is not allowed here.
embed-not-started = The check of mail settings could not start here.
