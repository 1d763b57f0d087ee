### What settings are read from and written to.

## What a text is; each is a sentence

format-text = Read as text.
format-settings = Read as settings of Maillint in JSON.
format-link = Read as a link to Maillint.
format-autoconfig = Read as a file by which mail programs such as Thunderbird set themselves up (autoconfig).
format-mobileconfig = Read as a configuration profile for iPhone, iPad and Mac.
format-autodiscover = Read as a server’s answer to Outlook (Autodiscover).

## What a set of settings is beside the first of its text

standing-other-protocol = The same mailbox, read in another way.
standing-other-port = The same servers on other ports.
standing-less-secure = Less protected: others on the way could read the password and the mail. Take it only if nothing else works, and ask your provider first.
standing-other-account = Another account.
