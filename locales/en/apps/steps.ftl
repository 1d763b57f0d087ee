### Steps for my mail app: the person's settings in the words and the order of their mail app.

steps-title = Steps for my mail app
steps-lead = Your settings in the words of your mail app, in the order in which it asks for them.
steps-app = Your mail app
steps-other-app = Another app
steps-computer = On a computer
steps-phone = On a phone or tablet
steps-web = On a web page
steps-library = In programs of your own
steps-heading = { $app }, step by step
steps-also = { $names } has the same words.
steps-print = Print
steps-more = What { $app } calls everything, with sources

## The steps

steps-open = Open:
steps-copy-what = Copy { $what }: { $value }
steps-copied = Copied
steps-not-copied = Your browser does not let this page copy. Mark the text and copy it yourself.
steps-box-on = on
steps-box-off = off
steps-secret-password = Your password. Type it in the app only.
steps-secret-app-password = The app password that your provider made for you. Type it in the app only.
steps-secret-library = Read the password from a safe place; do not write it into the program.
steps-password = Password
steps-missing = Not set in the check
steps-unnamed = { $choice }, whatever { $app } calls it
# Stands after words that are not in the language of the page.
steps-in-en = English
steps-in-de = German

## What cannot be said in an app, and the way out

steps-cannot-starttls = { $app } cannot insist on STARTTLS. Use SSL/TLS if your provider has it, usually on port { $port }.
steps-cannot-tls = { $app } has no SSL/TLS. Use STARTTLS if your provider has it, usually on port { $port }.
steps-cannot-unprotected = Nothing to enter here: without encryption, others could read your password. Use SSL/TLS if your provider has it, usually on port { $port }.
steps-cannot-unencrypted = { $app } always encrypts. Leave it so.
steps-cannot-auto = { $app } does not find this out by itself. Use SSL/TLS if your provider has it, usually on port { $port }.
steps-cannot-sign-in = { $app } has no such choice here: { $method }. See whether it offers to add the account under your provider’s name; that can sign you in differently.
steps-cannot-choice = { $app } has no such choice here.

## What to know before

steps-remark-errors = The check found problems in these settings. Solve them first: the steps below repeat what is entered now.
steps-remark-no-servers = The check does not know your servers yet. Enter your address there and fill in what your provider publishes, or enter the servers; then they appear here.
steps-remark-retired = { $app } worked until { $date }. It no longer sends or receives mail. Choose the app that you use in its place.
steps-remark-cannot-read = { $app } cannot read mail by { $protocol }. Choose another app for this mailbox.
steps-remark-cannot-read-imap = { $app } cannot read mail by { $protocol }. Choose IMAP in the check, if your provider has it, or another app.
steps-remark-sends-only = { $app } only sends mail, so it never asks for the incoming server.
steps-remark-one-box = { $app } has a single switch for encryption. It stands for SSL/TLS and for STARTTLS alike; the port tells which, so enter the port exactly.
steps-remark-one-user-name = { $app } does not ask for a second user name. Your settings have another one for outgoing mail; look for it in the account’s settings once it is added.
steps-remark-no-user-name = { $app } does not ask for a user name here and tries the email address. Yours is different; look for it in the account’s settings once it is added.
steps-remark-no-sign-in = { $app } does not ask how you sign in when an account is entered by hand. For this way, { $method }, see whether it offers to add the account under your provider’s name.
steps-remark-no-sign-in-library = We have not found how { $app } signs in this way: { $method }. Its own documentation will say.
steps-remark-no-leave = We have not found where { $app } says whether fetched mail stays on the server. Find that out before you rely on it: mail that is fetched and removed is gone for your other devices.
steps-remark-no-days = { $app } cannot remove mail from the server after so many days. The steps leave it there; make room yourself from time to time.
steps-remark-unnamed = We have not found all the words of { $app }. Where one is missing, ours stands in its place.
