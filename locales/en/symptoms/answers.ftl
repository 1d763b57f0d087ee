### What stands around the causes, on the page and on the command line.

## The tool on the page

symptoms-title = What does this error mean?
symptoms-lead = Paste what your mail app or program shows, or a message that came back. It does not leave this page.
symptoms-text = The error message
symptoms-text-hint = Best is all of it, with every code. It needs no password.
# $causes: how many causes are shown; $what: a sentence about the first, with its full stop.
symptoms-said = { $causes ->
    [one] One possible cause. { $what }
    *[other] { $causes } possible causes, the likeliest first. { $what }
  }
# Shown where something that looks like a password was taken out of the text.
symptoms-hidden = Something in the text looked like a password. Now ••• stands there.
# Shown below the causes while the form is empty.
symptoms-form = Fill in the form as well: then Maillint sees which of this fits your settings.
# On a button. $part: “Incoming mail”; $field: “Port”.
symptoms-go = Show in the form: { $part }, { $field }

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
