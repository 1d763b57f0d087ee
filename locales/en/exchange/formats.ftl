### What settings are read from and written to.

## What a text is; each is a sentence

format-text = Read as text.
format-settings = Read as settings of Maillint in JSON.
format-link = Read as a link to Maillint.
format-url = Read as addresses of mail servers.
format-srv = Read as DNS records of a domain.
format-config = Read as the settings of a program or a website.
format-autoconfig = Read as a file by which mail programs such as Thunderbird set themselves up (autoconfig).
format-mobileconfig = Read as a configuration profile for iPhone, iPad and Mac.
format-autodiscover = Read as a server’s answer to Outlook (Autodiscover).

## What a set of settings is beside the first of its text

standing-other-protocol = The same mailbox, read in another way.
standing-other-port = The same servers on other ports.
standing-less-secure = Less protected: others on the way could read the password and the mail. Take it only if nothing else works, and ask your provider first.
standing-other-account = Another account.

## What a file that settings are written to begins with

# $version: the version of Maillint.
export-made = Written by Maillint { $version }, which has not contacted the servers.
# Before the errors, each on a line of its own. $errors: how many they are.
export-errors = { $errors ->
    [one] These settings have an error:
    *[other] These settings have { $errors } errors:
  }

## What stands in a file of DNS records, as remarks

export-srv-closed = A dot says that there is no such service: of two ways to the same mail, apps then take the one above, which is encrypted from the start. Take the line out if the other is to be found too.
export-srv-unknown = Whether these exist the settings do not say. For what your domain does not offer, take the first semicolon of its line away.
