### What the users of an app must know beyond its words.

app-note-two-windows = It shows one of two windows, depending on what was installed before. The other one begins with “Manual setup or additional server types” and has the ports and the encryption under More Settings, Advanced.
app-note-type-stays = IMAP cannot be changed to POP later, nor POP to IMAP: the account has to be added anew.
app-note-through-cloud = Accounts of other providers are synchronised with Microsoft’s cloud: your mail passes through Microsoft’s servers too.
app-note-add-anew = The servers of an account cannot be changed later. To change them, remove the account from the app and add it again. With POP, save its mail first: it can go with the account.
app-note-moved-under-apps = Up to iOS 17 its settings are under Settings > Mail > Accounts.
app-note-optional-is-not = It calls the user name and the password of the outgoing server optional. Enter both.
app-note-manages-itself = Clear the box “Automatically manage connection settings”. With it, Apple says, the app tries other ports and may switch encryption on or off by itself.
app-note-oauth-where-known = It offers OAuth2 only once you have entered the name of a server that it knows.
app-note-wizard-for-oauth = To sign in on your provider’s own page (OAuth), use the wizard and choose the provider there.
app-note-accept-no-certificate = It also has choices that accept all certificates. Never take one: then anybody can pose as your provider.
app-note-allow-nothing-insecure = Leave the box “Allow insecure connections” off.
app-note-host-sets-servers = Whoever runs the web page sets the servers, in a file. All that you enter is your user name and password.
app-note-tls-means-starttls = Beware of the names: what it calls TLS is STARTTLS, and what it calls SSL is SSL/TLS.
app-note-starttls-if-offered = With smtp:// it encrypts only where the server offers STARTTLS, and else sends in the open. Prefer smtps://.
app-note-encode-in-address = User name and password stand in an address: write signs such as @ and : in their encoded form.
app-note-secure-is-not-safe = “secure: false” still encrypts where the server offers STARTTLS. Only requireTLS insists on it.
app-note-pass-context = Pass a context as shown: without one, the certificate of the server is not checked.
app-note-one-of-two = Only one of the two settings may be True.
app-note-mailers = From Django 6.1 on there is a setting MAILERS in place of these.
