microsoft-365 =
    .switch-smtp = Sending from mail apps is often switched off. Your administrator switches it on in the Microsoft 365 admin center: Users > Active users > your name > Mail > Manage email apps > Authenticated SMTP.
    .smtp-disabled = The error “5.7.139 … SmtpClientAuthentication is disabled” means that switch. Your password is not the reason.
    .mx = Names that end in mail.protection.outlook.com are for mail between servers. Mail apps use outlook.office365.com and smtp.office365.com.
