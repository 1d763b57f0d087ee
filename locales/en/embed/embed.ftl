### What the check says inside other people's pages, and when a link has set something.

# Below a field that the page around the check has fixed. $owner: whose page it is, such as a provider.
embed-fixed-by = Fixed by { $owner }.
embed-fixed = Fixed by the page that this check is on.
embed-fixed-link = Fixed by the link that you followed.

# Before words that are not ours. $owner: whose they are.
embed-says = { $owner } says:
embed-says-host = The page that this check is on says:

# The name of the explanation, for those who cannot see it.
embed-compared = POP and IMAP compared

# Below the check, where a link has set what is shown.
embed-by-link = A link has set what you see here.
embed-whole = Show the whole check

# Below the check, inside another page.
embed-told = The page around this check is told the verdict and which rules apply. It is not told what you type.
embed-private = Nothing that you type leaves this part of the page.
# In a frame that may do very little.
embed-cannot = The page around this check does not let it copy, print, save files or open windows. Texts to copy are selected for you instead.
embed-open = Open the whole check in Maillint
