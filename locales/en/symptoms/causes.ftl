### What can be behind an error, and what to change. Each cause has two messages: what it is, and what to do.
### The advice never lowers protection: nobody is told to switch encryption or a certificate check off.

## Encryption and protocol

cause-tls-against-plain = The app encrypts from the first byte (SSL/TLS), but on this port the server begins without.
cause-tls-against-plain-do = Keep the port and choose STARTTLS; some apps call it TLS. Or keep SSL/TLS and change the port: 465 for sending, 993 for IMAP, 995 for POP3.
cause-plain-against-tls = The server encrypts from the first byte on this port, but the app begins without. Both wait for the other.
cause-plain-against-tls-do = Keep the port and choose SSL/TLS. Or, for sending, choose STARTTLS and change the port to 587.
cause-wrong-protocol-answered = Something else answers there than the app expects: another protocol, such as POP3 in place of IMAP, or no mail server at all.
cause-wrong-protocol-answered-do = Check server and port together: IMAP uses 993, POP3 995, sending 465 or 587.
cause-encryption-required = The server takes a password only over an encrypted connection.
cause-encryption-required-do = Choose SSL/TLS with port 465 for sending, 993 for IMAP or 995 for POP3. STARTTLS with 587 for sending is as good.
cause-starttls-not-offered = The app wants to switch to encryption (STARTTLS), and the server does not offer that on this port.
cause-starttls-not-offered-do = Choose SSL/TLS with port 465 for sending, 993 for IMAP or 995 for POP3. If that fails as well, ask the provider; do not send a password without encryption.
cause-old-tls = App and server have no version of encryption in common. One of them is too old.
cause-old-tls-do = Bring the app, the device and its system up to date: they need TLS 1.2 or newer. If they are, the server is the old one: tell the provider.

## Signing in

cause-needs-app-password = The provider refuses the password of the account in mail apps. It wants one made for the app.
cause-needs-app-password-do = Make an app password in the security settings of your account (some call it an authorisation code), and enter that in place of your own. Or let the app sign in on the provider’s own page, if it offers that.
cause-needs-oauth = The provider takes no passwords from mail apps any more: it wants you to sign in on its own page (OAuth2).
cause-needs-oauth-do = Choose OAuth2 as the sign-in method, or add the account anew by the provider’s name. Before you remove a POP account, save its mail: it can go with it. An app or device that can’t do that can’t be used here. In a company, the administrator decides.
cause-wrong-credentials = The server refused the user name or the password.
cause-wrong-credentials-do = Sign in on the provider’s web page with the same name and password. If that works, check the user name in the app and type the password again there. If it fails there too, reset the password.
cause-username-form = The server does not know the user name in this form.
cause-username-form-do = Most providers want the whole email address, some only what stands before the @, and a few another name of their own. Try the other form, for sending too.
cause-protocol-disabled = The way in is closed for this mailbox: mail apps, IMAP, POP3 or sending by SMTP are switched off, or not part of the plan.
cause-protocol-disabled-do = Switch it on in the settings of your mailbox on the provider’s web page. In a company, the administrator has to. Then wait a few minutes.
cause-sign-in-blocked = The provider has stopped this sign-in for safety: too many attempts, or from somewhere new.
cause-sign-in-blocked-do = Stop the app from trying. Sign in on the provider’s web page, confirm that it was you, and try again after an hour. Check meanwhile whether the app needs an app password.
cause-oauth-expired = The sign-in on the provider’s page has run out, or was taken back.
cause-oauth-expired-do = Sign in again where the app asks for it. If it does not ask, add the account anew; before you remove a POP account, save its mail: it can go with it. After a change of password this is normal.
cause-sign-in-missing = The server wants you to sign in before you send, and the app did not.
cause-sign-in-missing-do = Switch sign-in on for the outgoing server (“my server requires authentication”), with the same user name and password as for incoming mail.
cause-auth-not-offered = The app wants to sign in by a method that the server does not offer.
cause-auth-not-offered-do = Choose “normal password” together with SSL/TLS or STARTTLS: some servers offer sign-in only once the connection is encrypted. Secure Password Authentication (SPA) and “encrypted password” are seldom right.

## Certificates

cause-certificate-name = The server’s certificate is for another name than the one entered.
cause-certificate-name-do = Enter the server name that your provider gives, not one of your own domain or an IP address. The warning often shows the right name. On a public server do not accept the certificate: your password could reach somebody else.
cause-certificate-untrusted = The server’s certificate was not issued by anybody that the app or the device trusts.
cause-certificate-untrusted-do = Check the server name letter by letter. Bring device and app up to date, and see whether a virus scanner or the network looks into encrypted connections. On a public server do not accept it: ask the provider to repair the certificate.
cause-certificate-expired = The server’s certificate has run out, or is not valid yet.
cause-certificate-expired-do = Check the date and time of your device first. If they are right, only the provider can renew the certificate: tell them, and wait.

## The connection

cause-host-not-found = There is no server with this name.
cause-host-not-found-do = Check the server name letter by letter, without spaces and without http://. If it is right, check the internet connection.
cause-refused = A computer answered, but nothing is waiting there on this port.
cause-refused-do = Check port and server name. 993 is IMAP, 995 POP3, 465 and 587 are for sending. If they are right, the server may be down, or a firewall says no.
cause-timeout = The server did not answer in time.
cause-timeout-do = Check server name and port. Then try another network, such as your phone’s: if it works there, the first network blocks the port.
cause-port-blocked = The network between you and the server does not let this port through. Port 25 is blocked in many networks.
cause-port-blocked-do = For sending use port 465 with SSL/TLS, or 587 with STARTTLS. Try another network, and ask whoever runs the first one: a hosting company, an internet provider, a company or a hotel.
cause-no-network = The device has no way to the internet, or none to this server.
cause-no-network-do = Check Wi-Fi, mobile data, VPN and flight mode. If web pages open, another network or switching the VPN off shows where it stops.
cause-connection-dropped = The connection broke off before anything was settled.
cause-connection-dropped-do = See whether port and encryption go together: 465, 993 and 995 with SSL/TLS, 587 with STARTTLS. Then try another network; a virus scanner or a firewall that looks into mail can break it too.
cause-bridge-not-running = The program on your own computer that passes mail on (a mail bridge such as Proton’s) does not answer.
cause-bridge-not-running-do = Start the bridge, sign in to it, and compare port and password with what it shows. It works only on the computer it runs on.
cause-server-down = The server has trouble of its own at the moment.
cause-server-down-do = Wait and try again later. Look for a notice of trouble from your provider. Your settings are not the cause.

## Sending

cause-relay-denied = The server does not pass mail on for you: it does not know that you may send through it.
cause-relay-denied-do = Switch sign-in on for the outgoing server, and use your provider’s server for sending, with port 465 or 587.
cause-sender-not-allowed = You signed in as one person and send as another: the server does not allow this sender address.
cause-sender-not-allowed-do = Make the sender address the one you sign in with, or have the other address added to your account as an alias or “send as” address.
cause-sender-unverified = The receiving server can’t confirm that mail from this sender address really comes from its owner.
cause-sender-unverified-do = Send through the server of the provider that the address belongs to. If the domain is yours, its SPF, DKIM and DMARC records need to name the server you send through.
cause-recipient-unknown = The receiving server knows no mailbox at this address.
cause-recipient-unknown-do = Check the recipient’s address letter by letter. If it is right, ask the recipient another way. Your settings are not the cause.
cause-recipient-domain-unknown = What stands after the @ in the recipient’s address does not exist, or takes no mail.
cause-recipient-domain-unknown-do = Check the part after the @ for slips. Your settings are not the cause.
cause-message-too-large = The message is larger than a server takes.
cause-message-too-large-do = Send fewer or smaller attachments, or a link to them. Attachments grow by a third when they are sent.
cause-content-rejected = The receiving side took the message for spam, or does not like what is in it.
cause-content-rejected-do = Leave out attached programs and links that look odd, and try a plain text. If everything you send is refused, ask your provider whether your account was misused.
cause-blocklisted = The computer that sends is on a list of senders that others refuse.
cause-blocklisted-do = Send through your provider’s server with sign-in, on port 465 or 587, and not from your own connection. If you do, tell your provider, who can have its server taken off the list.
cause-rate-limited = Too much in too short a time: the server makes you wait.
cause-rate-limited-do = Wait, up to a day after sending many messages. Let apps look for mail less often, such as every 15 minutes.
cause-greylisted = The server asks to try again later. It does that with senders it does not know.
cause-greylisted-do = Wait: the message is usually sent again by itself within an hour. Your settings are not the cause.

## The mailbox

cause-mailbox-full = The mailbox has no room left. In a bounce it is the recipient’s.
cause-mailbox-full-do = Delete large messages that you no longer need and empty the bin, in the webmail or over IMAP. If it is the recipient’s mailbox, tell them another way.
cause-too-many-connections = Too many connections to this mailbox at a time. Each app opens several.
cause-too-many-connections-do = Close mail apps on devices that you do not use, and lower the number of connections in the app (Thunderbird: cached connections). Then wait a quarter of an hour.
cause-mailbox-locked = Another app is reading the mailbox by POP3 just now, and only one can at a time.
cause-mailbox-locked-do = Wait a few minutes. Let apps look for mail at longer intervals, or use IMAP, which has no such lock.
cause-folder-missing = The app looks for a folder that is not on the server.
cause-folder-missing-do = Choose in the app which folders on the server are for sent mail, drafts and the bin, and let it fetch the list of folders again.
cause-account-closed = The provider says that this mailbox is closed, or its time has run out.
cause-account-closed-do = Sign in on the provider’s web page. Some open a mailbox again after long disuse; the rest only they can say.
