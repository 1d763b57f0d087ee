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

## What stands in the files of programs, as remarks before the lines that they speak of; “the #” is the sign before such a line

export-say-asks = There is no password in this file. The program asks for it.
export-say-password = There is no password in this file, and the program asks for it. If you have a command that prints it, put that here and take away the #.
export-say-command = There is no password in this file. Put a command here that prints it, and take away the #.
export-say-token = This way of signing in takes a token instead of a password. Put a command here that prints one, and take away the #.
export-say-token-keys = For this way of signing in the program fetches tokens itself. Fill in what your provider gave you for that, and take away each #.
export-say-token-plugin = For this way of signing in the program needs an extension, the one of Cyrus SASL for XOAUTH2.
export-say-keep = Mail stays on the server when it was fetched.
export-say-expunge = Mail that is deleted here is only marked on the server. To have it deleted there too, change “expunge”.
export-say-folder = Mail comes into this folder of the computer. If it is not there yet, make it.
export-say-maildir = Mail comes into this folder of the computer. If it is not there yet, make it, with the folders cur, new and tmp in it.
export-say-certificates = The authorities that may vouch for the server. Where your system keeps the list in another file, name that.
export-say-mode = The program takes this file only if nobody but you can read it: chmod 600.
