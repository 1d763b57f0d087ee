### What stands around the causes, on the page and on the command line.

## When nothing was recognised

symptoms-unknown = This error is not one that Maillint knows.
symptoms-unknown-do = It would help to have the whole text with every code in it, such as 535 5.7.8 or 0x800CCC0E, and which app or program shows it.
symptoms-not-mail = Nothing in this text is about mail.
symptoms-not-mail-do = Paste what your mail app or mail program showed, with every code in it.

## What the settings say of a cause

# $finding: a sentence about the settings, such as “SSL/TLS does not fit port 587.”
symptoms-confirmed = Your settings say the same. { $finding }
symptoms-ruled-out = Your settings here do not show it. Check that the app has the same ones.
# Before causes that the settings speak against.
symptoms-ruled-out-title = Unlikely, by your settings

## How sure a cause is

# Before a cause that the settings show as well.
confidence-confirmed = This is it
confidence-certain = Almost certain
confidence-likely = Likely
confidence-possible = Possible
