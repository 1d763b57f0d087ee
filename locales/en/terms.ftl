### The names of things. The program can name each of these inside another sentence,
### so they stand alone: no placeholders, no full stop at the end.

## Protocols

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
# Reading mail on a web page.
protocol-webmail = Webmail
# Microsoft Exchange or Exchange ActiveSync, as phones call it.
protocol-exchange = Exchange
# Another service, such as a second mailbox, that collects the mail.
protocol-fetcher = Mail fetching

## Encryption, as mail apps call it

encryption-tls = SSL/TLS
encryption-starttls = STARTTLS
encryption-none = None
encryption-auto = Automatic

## The two sides of an account

side-incoming = incoming mail
side-outgoing = outgoing mail

## Form fields, named as in most mail apps

field-email = Email address
field-protocol = Type
field-host = Server
field-port = Port
field-encryption = Encryption
field-username = User name
field-auth = Sign-in method
field-device-name = Name of the device
field-device-kind = What it is
field-device-protocol = How it reads the mail
field-leave-on-server = Leave a copy of messages on the server
field-remove-after-days = Remove the copy after this many days
field-remove-when-deleted = Remove the copy when the message is deleted here

## Sign-in methods

auth-password = Password
auth-app-password = App password
auth-oauth2 = Sign in with the provider (OAuth2)
auth-encrypted-password = Encrypted password
auth-ntlm = NTLM
auth-none = No sign-in

## Devices

kind-phone = Phone or tablet
kind-computer = Computer
kind-web = Web browser
kind-service = Online service
kind-unknown = A device

## How serious a finding is

severity-error = Error
severity-warning = Warning
severity-advice = Advice

## What a finding means for the person

impact-breaks = Cannot connect
impact-unsafe = Not safe
impact-data-loss = Mail can be lost
impact-fragile = May fail
impact-tidy = Good to know

## Answers

answer-yes = Yes
answer-no = No
