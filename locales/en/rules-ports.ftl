### What is said about ports, encryption, addresses, and what a server's name suggests.

## Ports of another mail protocol

port-pop-for-imap =
    .what = Port { $port } belongs to POP, but IMAP is chosen.
    .why = IMAP and POP are two ways of reading mail, and each has its own ports. An app that expects IMAP does not understand what answers here.
    .do = To keep IMAP, set the port to 993 with SSL/TLS. If your provider offers only POP, choose POP3 as the type instead.
    .symptom = The app may report an unexpected greeting that begins with +OK.

port-imap-for-pop =
    .what = Port { $port } belongs to IMAP, but POP3 is chosen.
    .why = POP and IMAP are two ways of reading mail, and each has its own ports. An app that expects POP does not understand what answers here.
    .do = To keep POP3, set the port to 995 with SSL/TLS. If you would rather have the same mail on all your devices, choose IMAP as the type.

port-smtp-for-incoming =
    .what = Port { $port } is for sending mail, not for reading it.
    .why = Incoming and outgoing mail use different ports. This one belongs to the outgoing server (SMTP).
    .do =
        { $protocol ->
            [protocol-pop3] For incoming mail with POP3, set the port to 995 with SSL/TLS. Your provider’s list has a separate line for incoming mail.
           *[other] For incoming mail with IMAP, set the port to 993 with SSL/TLS. Your provider’s list has a separate line for incoming mail.
        }

port-incoming-for-smtp =
    .what = Port { $port } is for reading mail, not for sending it.
    .why = Outgoing and incoming mail use different ports. This one belongs to the incoming server (IMAP or POP).
    .do = For outgoing mail, set the port to 465 with SSL/TLS, or to 587 with STARTTLS. Your provider’s list has a separate line for outgoing mail (SMTP).

port-obsolete-pop2 =
    .what = Port 109 belongs to POP2, which came before today’s POP3.
    .why = Mail apps speak POP3, and POP3 has other ports.
    .do = Set the port to 995 with SSL/TLS. If your provider does not offer that, use 110 with STARTTLS.

port-obsolete-imap3 =
    .what = Port 220 belongs to IMAP3, an old version of IMAP.
    .why = Mail apps speak today’s IMAP, and that has other ports.
    .do = Set the port to 993 with SSL/TLS. If your provider does not offer that, use 143 with STARTTLS.

port-obsolete-imaps585 =
    .what = Port 585 was given up for IMAP years ago.
    .why = Encrypted IMAP is on port 993. Some old guides still print 585.
    .do = Set the port to 993 with SSL/TLS.

## Ports that are not for mail

port-poppassd =
    .what = Port 106 is not a mail port. It was used for changing passwords.
    .why = Neither incoming nor outgoing mail is handled there, so the app cannot connect.
    .do =
        { $protocol ->
            [protocol-imap] Set the port to 993 with SSL/TLS.
            [protocol-pop3] Set the port to 995 with SSL/TLS.
           *[other] Set the port to 465 with SSL/TLS, or to 587 with STARTTLS.
        }

port-web =
    .what = Port { $port } is normally for web pages, not for mail apps.
    .why = A web page, webmail or a control panel usually answers there. Only a few providers accept mail apps on such a port.
    .do =
        { $protocol ->
            [protocol-imap] Set the port to 993 with SSL/TLS, unless your provider’s own page names { $port } for mail apps.
            [protocol-pop3] Set the port to 995 with SSL/TLS, unless your provider’s own page names { $port } for mail apps.
           *[other] Set the port to 465 with SSL/TLS, or to 587 with STARTTLS, unless your provider’s own page names { $port } for mail apps.
        }

port-other-service =
    .what =
        { $port ->
            [21] Port 21 is for transferring files (FTP), not for mail.
            [22] Port 22 is for remote access (SSH), not for mail.
            [23] Port 23 is for remote access (Telnet), not for mail.
            [24] Port 24 is for private mail systems, not for mail apps.
            [53] Port 53 is for looking up server names (DNS), not for mail.
            [389] Port 389 is for address directories (LDAP), not for mail.
            [636] Port 636 is for address directories (LDAP), not for mail.
            [4190] Port 4190 is for mail filters (Sieve), not for reading or sending mail.
            [5222] Port 5222 is for chat (XMPP), not for mail.
           *[other] Port { $port } is for another service, not for mail apps.
        }
    .why = A mail app cannot talk to what answers there.
    .do =
        { $protocol ->
            [protocol-imap] Set the port to 993 with SSL/TLS.
            [protocol-pop3] Set the port to 995 with SSL/TLS.
           *[other] Set the port to 465 with SSL/TLS, or to 587 with STARTTLS.
        }

port-custom =
    .what = Port { $port } is unusual for { $protocol }, but it can be right.
    .why = Some providers use a port of their own. We cannot tell from the number alone whether yours does.
    .do =
        { $protocol ->
            [protocol-imap] Compare it with your provider’s page. If the page says nothing, try 993 with SSL/TLS.
            [protocol-pop3] Compare it with your provider’s page. If the page says nothing, try 995 with SSL/TLS.
           *[other] Compare it with your provider’s page. If the page says nothing, try 465 with SSL/TLS.
        }

## Ports for sending

smtp-port-25 =
    .what = Port 25 is where mail servers pass mail to each other.
    .why = Many internet providers and Wi-Fi networks block it for apps. Sending may work at home and fail elsewhere.
    .do = Set the port to 465 with SSL/TLS, or to 587 with STARTTLS.

smtp-port-26 =
    .what = Port 26 stands in for port 25 at some hosting companies.
    .why = It is not a standard port for mail, so other networks may block it.
    .do = If sending works, you can leave it. Better is 465 with SSL/TLS or 587 with STARTTLS, where your provider offers them.

smtp-port-2525 =
    .what = Port 2525 is not a standard mail port, though many sending services offer it.
    .why = It helps where a network blocks the usual ports.
    .do = If your provider names this port, keep it.

## Port and encryption

port-enc-none-on-tls-port =
    .what = Port { $port } is encrypted from the start, but encryption is set to None.
    .why = The server waits for encryption to begin, and the app waits for the server to say hello. Neither gets what it waits for.
    .do = Choose SSL/TLS (some apps write SSL, or “use SSL”) and keep port { $port }.
    .symptom = The app seems to hang. After a while it reports a time-out, or that the server sent no greeting.

port-enc-starttls-on-tls-port =
    .what = Port { $port } is encrypted from the start, but STARTTLS is chosen.
    .why = STARTTLS begins in the open and switches to encryption later. Here the server expects encryption at once, so both sides wait for each other.
    .do = Choose SSL/TLS and keep port { $port }. Some apps write SSL for SSL/TLS, and TLS for STARTTLS.
    .symptom = The app seems to hang. After a while it reports a time-out, or that the server sent no greeting.

port-enc-tls-on-starttls-port =
    .what = Port { $port } starts in the open, but SSL/TLS is chosen.
    .why = With SSL/TLS the app expects encryption from the first moment. On this port the server first says hello unencrypted, and the app takes that for an error.
    .do =
        { $protocol ->
            [protocol-pop3] Keep SSL/TLS and change the port to 995 if your provider offers that, or choose STARTTLS and keep port { $port }. Some apps write SSL for SSL/TLS, and TLS for STARTTLS.
            [protocol-smtp] Keep SSL/TLS and change the port to 465, or choose STARTTLS with port 587. Some apps write SSL for SSL/TLS, and TLS for STARTTLS.
           *[other] Keep SSL/TLS and change the port to 993 if your provider offers that, or choose STARTTLS and keep port { $port }. Some apps write SSL for SSL/TLS, and TLS for STARTTLS.
        }
    .symptom = The app gives up at once. Its message may contain WRONG_VERSION_NUMBER or “Unsupported or unrecognized SSL message”, or say that the server does not support the chosen encryption.

smtp-587-implicit-tls =
    .what = Port 587 normally needs STARTTLS, but SSL/TLS is chosen.
    .why = At nearly every provider, port 587 starts in the open and then switches to encryption. SSL/TLS from the start has its own port, 465. A few providers differ.
    .do = Choose STARTTLS and keep port 587, or keep SSL/TLS and change the port to 465 if your provider offers that. Some apps write SSL for SSL/TLS, and TLS for STARTTLS.
    .symptom = If the server expects STARTTLS, the app gives up at once. Its message may contain WRONG_VERSION_NUMBER or “Unsupported or unrecognized SSL message”.

smtp-alt-port-tls-unusual =
    .what = Port { $port } is normally used with STARTTLS, but SSL/TLS is chosen.
    .why = Providers that offer port { $port } usually start in the open there and then switch to encryption. With SSL/TLS the connection probably fails.
    .do = Choose STARTTLS and keep port { $port }. If that fails, try 465 with SSL/TLS.

starttls-prefer-implicit =
    .what = STARTTLS on port { $port } works. SSL/TLS on port { $better } is a little safer.
    .why = STARTTLS begins in the open, and the switch to encryption has been a source of security flaws. With SSL/TLS nothing is ever sent in the open.
    .do = If your provider offers port { $better } with SSL/TLS, use that. If not, you can stay with STARTTLS.

## No encryption

# $secret is "mail" when no password travels in readable form, else "password".
# $listener is "home" when only the person's own network is involved, else "anybody".
enc-none-incoming =
    .what =
        { $secret ->
            [mail] The mail you read is not encrypted on its way from the server.
           *[other] Incoming mail is not encrypted, and neither is the password for it.
        }
    .why =
        { $secret ->
            [mail] Anyone who listens on the way can read the mail, for example in a shared Wi-Fi.
           *[other] { $listener ->
                [home] Anyone in the same network can read the password and the mail, for example a guest in your Wi-Fi.
               *[other] Anyone between you and the server can read the password and the mail, for example in a café’s Wi-Fi.
            }
        }
    .do =
        { $protocol ->
            [protocol-imap] Choose SSL/TLS with port 993. If your provider does not offer that, choose STARTTLS with port 143. If neither works, ask your provider.
            [protocol-pop3] Choose SSL/TLS with port 995. If your provider does not offer that, choose STARTTLS with port 110. If neither works, ask your provider.
           *[other] Choose SSL/TLS. If your provider does not offer that, choose STARTTLS. If neither works, ask your provider.
        }

# $secret, $listener: see above.
enc-none-outgoing =
    .what =
        { $secret ->
            [mail] The mail you send is not encrypted on its way to the server.
           *[other] Outgoing mail is not encrypted, and neither is the password for it.
        }
    .why =
        { $secret ->
            [mail] Anyone who listens on the way can read the mail, for example in a shared Wi-Fi.
           *[other] { $listener ->
                [home] Anyone in the same network can read along, for example a guest in your Wi-Fi.
               *[other] Anyone between you and the server can read along, for example in a café’s Wi-Fi. Many servers also refuse to let you sign in this way.
            }
        }
    .do = Choose SSL/TLS with port 465, or STARTTLS with port 587. If neither works, ask your provider.

enc-none-loopback =
    .what = There is no encryption between your app and { $host }, and none is needed.
    .why = This address is your own device, so nothing leaves it. The program that answers there looks after the connection to the provider.
    .do = You can leave this as it is.

enc-none-onion =
    .what = The mail app does not encrypt, but Tor does.
    .why = A name ending in .onion is reached only through Tor, which encrypts everything on the way to this server.
    .do = You can leave this as it is. If the server also offers SSL/TLS, that does no harm.

enc-auto =
    .what = The app is left to decide whether to encrypt.
    .why = With “Automatic” or “if available”, somebody on the way can make encryption look unavailable. The app may then send the password in the open without telling you.
    .do =
        { $protocol ->
            [protocol-imap] Choose SSL/TLS with port 993, or STARTTLS with port 143.
            [protocol-pop3] Choose SSL/TLS with port 995, or STARTTLS with port 110.
            [protocol-smtp] Choose SSL/TLS with port 465, or STARTTLS with port 587.
           *[other] Choose SSL/TLS or STARTTLS, as your provider’s page says.
        }

## Addresses

host-loopback =
    .what = { $host } means this device itself, not a server on the internet.
    .why = That is right when a helper program on this computer passes your mail on, such as Proton Mail Bridge or DavMail. Nothing else answers there.
    .do = Make sure the helper program is running. If you do not use one, enter the server name from your provider’s page.

# $phones names one or more phones or tablets.
loopback-on-phone =
    .what =
        { $phones ->
            [one] { $phones } cannot reach your mail at { $host }.
           *[other] { $phones } cannot reach your mail at { $host }.
        }
    .why = Every device understands { $host } as itself. The helper program that passes your mail on runs on your computer, not on the phone or tablet.
    .do = On the phone or tablet, use your provider’s own app or its web page. Ask your provider which one it offers.

bridge-ports-swapped =
    .what = Port { $port } does not fit { $protocol } here. Two ports seem to be swapped.
    .why = Programs such as Proton Mail Bridge and DavMail normally use port 1143 for incoming mail (IMAP) and port 1025 for outgoing mail (SMTP).
    .do = Set incoming mail to 1143 and outgoing mail to 1025. If the helper program shows other numbers, use those.

bridge-no-pop =
    .what = There is no POP on port { $port } of this computer.
    .why = The mail bridges that use this port do not offer POP there. Proton Mail Bridge offers only IMAP and SMTP; DavMail has POP on port 1110.
    .do = Choose IMAP as the type, with port 1143. If you use DavMail and want POP, set the port to 1110.

host-private =
    .what = { $host } can be reached only inside one home or company network.
    .why = Addresses like this one do not exist on the internet. On the road, your app will not find the server.
    .do = At home or in the office you can leave it. For use elsewhere, set up a VPN or ask for the server’s public name.

host-cgnat =
    .what = { $host } cannot be reached from the open internet.
    .why = This range of addresses is set aside for use inside a provider’s network. Private networks such as Tailscale use it too, and there it can be right.
    .do = If you use such a private network, leave it. Otherwise enter the server name from your provider’s page.

host-linklocal =
    .what = { $host } is an address that a device gave itself.
    .why = It works only between neighbours in the same network, and it can change at any time.
    .do = Enter the server’s name, or an address that does not change.

host-unroutable =
    .what = { $host } cannot be the address of a mail server.
    .why = This address is reserved, for example as a sample in documentation. No server can be reached there.
    .do = Enter the server name from your provider’s page.

host-public-ip =
    .what = { $host } is an IP address. A server name is needed here.
    .why = On an encrypted connection the app checks that the server’s certificate fits what you entered. Few certificates of mail servers contain an IP address.
    .do = Enter the server’s name, as your provider’s page gives it.
    .symptom = The app may warn about the server’s certificate.

## What the name of a host suggests

# $named is IMAP or POP3.
host-names-other-incoming =
    .what = The name { $host } suggests { $named }, but { $protocol } is chosen.
    .why = Providers often have one server for IMAP and another for POP. A few answer both under one name.
    .do = Compare the name with your provider’s page. Either enter the server for { $protocol }, or choose { $named } as the type.

host-smtp-as-incoming =
    .what = The name { $host } suggests a server for sending, but it is entered for incoming mail.
    .why = Most providers have one server for incoming and another for outgoing mail (SMTP).
    .do = On your provider’s page, look for the server for incoming mail (IMAP or POP) and enter its name here.

host-incoming-as-smtp =
    .what = The name { $host } suggests a server for reading mail, but it is entered for outgoing mail.
    .why = Most providers have one server for incoming and another for outgoing mail (SMTP).
    .do = On your provider’s page, look for the server for outgoing mail (SMTP) and enter its name here.

# $case is "known" for a host that is known, "named" where only the name suggests it.
host-is-mx =
    .what =
        { $case ->
            [known] { $host } takes in mail from other servers. Mail apps cannot sign in there.
           *[other] The name { $host } suggests a server that takes in mail from other servers.
        }
    .why = Providers have separate servers for their customers’ apps and for mail that arrives from elsewhere (MX).
    .do =
        { $case ->
            [known] Enter the provider’s server for mail apps instead.
           *[other] On your provider’s page, look for the server for mail apps and enter its name here.
        }

host-is-autodiscover =
    .what = { $host } tells apps their settings. It is not the mail server itself.
    .why = A server named autodiscover or autoconfig only hands out settings. No mail passes through it.
    .do = On your provider’s page, look for the { $side ->
            [side-outgoing] server for outgoing mail
           *[other] server for incoming mail
        } and enter its name here.

# $service is the first word of the host's name: caldav, carddav, ldap, sieve, ftp, ns or cpanel.
host-other-service =
    .what =
        { $service ->
            [caldav] The name { $host } suggests a calendar server, not a mail server.
            [carddav] The name { $host } suggests a server for contacts, not a mail server.
            [ldap] The name { $host } suggests an address directory, not a mail server.
            [sieve] The name { $host } suggests a server for mail filters, not for mail itself.
            [ftp] The name { $host } suggests a server for files, not a mail server.
            [ns] The name { $host } suggests a name server, not a mail server.
            [cpanel] The name { $host } suggests a control panel, not a mail server.
           *[other] The name { $host } suggests something other than a mail server.
        }
    .why = Providers often give each service a server of its own, named after what it does.
    .do = On your provider’s page, look for the { $side ->
            [side-outgoing] server for outgoing mail
           *[other] server for incoming mail
        } and enter its name here.
