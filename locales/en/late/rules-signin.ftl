### What is said about user names and sign-in methods.
### $provider is the provider's name, where one is known; $typed is the user name as typed.

## User names

user-needs-full =
    .what = { $case ->
            [sure] { $provider } wants the whole email address as the user name.
           *[other] “{ $typed }” is not a whole email address.
        }
    .why = { $case ->
            [sure] The server does not know “{ $typed }” without the @ and what follows it.
           *[other] Most providers want the whole address as the user name. A few want something shorter.
        }
    .do = { $case ->
            [sure] Enter your whole email address.
           *[other] If the sign-in fails, enter your whole email address.
        }
    .symptom = The app says that the user name or the password is wrong.

user-needs-local =
    .what = { $provider } wants only the part of the address before the @.
    .why = Its servers know a mailbox by that part.
    .do = Enter only what stands before the @. If that fails, try the whole address.

user-other-id =
    .what = At { $provider } the email address is not the user name.
    .why = { $provider } gives out a user name of its own for mail apps.
    .do = Look it up in your account at { $provider }, and enter it here.

user-display-name =
    .what = “{ $typed }” looks like a person’s name.
    .why = The server wants the name of the mailbox. Your own name has another field.
    .do = Enter your email address, or the user name that your provider gave you.

user-differs-email =
    .what = The user name is not the email address { $email }.
    .why = That is right where one mailbox has several addresses. If it is a slip, the sign-in fails, or the server refuses your mail.
    .do = Keep “{ $typed }” if you sign in to the mailbox with it. Otherwise enter { $email }.

user-alias =
    .what = { $provider } does not know “{ $typed }” as a user name.
    .why = Further addresses and those at your own domain receive mail there, but cannot sign in.
    .do = Enter the first address of the account. It ends in @icloud.com, @me.com or @mac.com.

user-domain-typo =
    .what = There may be a typing mistake in “{ $typed }”, after the @.
    .why = It is one letter away from a known address.
    .do = Compare it with your email address, letter by letter.

user-plus-tag =
    .what = An address with + in it usually cannot sign in.
    .why = What follows the + only sorts mail. It is no part of the user name.
    .do = Remove the + and what follows it, up to the @.

user-uppercase =
    .what = The user name has capital letters.
    .why = A few servers tell them from small ones, and phones add them unasked.
    .do = If the sign-in fails, try small letters only.

user-backslash =
    .what = “{ $typed }” is a user name for a company’s Windows network.
    .why = { $provider } does not know names with a backslash.
    .do = Enter your email address.

user-recent-prefix =
    .what = “recent:” is only for reading Gmail by POP.
    .why = Here the server takes it for a part of the user name, which it then does not know.
    .do = Remove “recent:”.

user-non-ascii =
    .what = The user name has letters that many servers cannot take.
    .why = On most servers it can have only the letters A to Z, digits and signs.
    .do = Ask your provider for a user name in plain letters.

## Sign-in methods

auth-app-password =
    .what = { $case ->
            [page] { $provider } wants its own sign-in page (OAuth2) or an app password.
           *[other] { $provider } wants an app password.
        }
    .why = Mail apps cannot use the password of the account there.
    .do = { $case ->
            [page] Choose OAuth2 if the app offers it. Otherwise make an app password in your account at { $provider }, and enter it as the password.
           *[other] Make an app password in your account at { $provider }, and enter it as the password. You may have to switch on two-step verification first.
        }
    .symptom = The app says that the user name or the password is wrong.

auth-app-password-2fa =
    .what = With two-step verification, { $provider } wants an app password.
    .why = Without it, the password of the account works.
    .do = If you use two-step verification, make an app password in your account and enter it as the password.

auth-separate-password =
    .what = { $provider } has a password of its own for mail apps.
    .why = It can differ from the one that opens the web page.
    .do = Set the password for mail apps in your account at { $provider }, and enter it as the password.

auth-bridge-password =
    .what = Bridge has a password of its own.
    .why = The password of the { $provider } account does not work in mail apps.
    .do = Copy the password from the mailbox details in Bridge.

auth-oauth-only =
    .what = { $provider } lets mail apps sign in only on its own page (OAuth2).
    .why = Passwords and app passwords are refused.
    .do = Choose OAuth2 as the sign-in method. If the app does not offer it, you need another app.
    .symptom = The app says that the user name or the password is wrong.

auth-oauth-preferred =
    .what = { $provider } is best used with its own sign-in page (OAuth2).
    .why = The password of the account is refused. Sources disagree whether app passwords still work.
    .do = Choose OAuth2. If the app does not offer it, try an app password from your account.

auth-oauth-unsupported =
    .what = { $provider } has no sign-in page (OAuth2) for mail apps, as far as is known.
    .why = It works only where provider and app are made for it.
    .do = Choose another sign-in method.

auth-m365-smtp-basic =
    .what = { $case ->
            [soon] At the end of December 2026, Microsoft 365 stops taking passwords for sending.
           *[other] Microsoft 365 takes passwords for sending only where an administrator allows it.
        }
    .why = { $case ->
            [soon] Until then they work, unless an administrator has switched them off. Afterwards an administrator can allow them again for a time.
            [off] Microsoft switched them off at the end of December 2026, and will name their last day in the second half of 2027.
           *[other] Microsoft switched them off at the end of December 2026, and meant to name their last day in the second half of 2027.
        }
    .do = Choose OAuth2 as the sign-in method. If the app does not offer it, ask your administrator.

auth-encrypted-over-tls =
    .what = “Encrypted password” is rarely needed on an encrypted connection.
    .why = The connection already protects the password, and many servers do not offer this method.
    .do = Choose “Normal password”, unless your provider asks for this method.

auth-spa-ntlm =
    .what = { $provider } does not offer NTLM.
    .why = NTLM, also called SPA or secure password authentication, is for company networks with Windows.
    .do = Untick SPA or choose another sign-in method.

auth-none-incoming =
    .what = Nobody can read mail without signing in.
    .why = A mailbox opens only for its owner.
    .do = Choose a sign-in method and enter the user name.

auth-none-outgoing =
    .what = Sending without signing in rarely works.
    .why = To keep spam out, servers take mail only from those who sign in, or from inside their own network.
    .do = Choose a sign-in method. User name and password are mostly those for incoming mail.
    .symptom = The app may show the error 530 or “authentication required”.
