proton =
    .bridge = Install Proton Mail Bridge (paid plans; Windows, macOS, Linux) and add your account there. Copy server, ports, security and password from its “Mailbox details”; they can differ from those here.
    .certificate = A warning about the certificate of 127.0.0.1 is expected: Bridge makes that certificate itself, on your computer.
    .phone = Bridge serves only the computer it runs on. On a phone or tablet, use Proton’s own app.
    .token = smtp.protonmail.ch is for sending only, with an SMTP token, on some plans with a domain of your own.
