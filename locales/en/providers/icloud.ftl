icloud =
    .app-password = You make an app-specific password at account.apple.com under Sign-In and Security. If the entry is missing there, switch on two-factor authentication first.
    .user = For IMAP, Apple asks for the part before the @, for SMTP for the full address. If one form is refused, try the other.
    .alias = An alias or an address at your own domain cannot sign in. Enter your iCloud address as the user name.
