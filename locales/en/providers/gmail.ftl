gmail =
    .switch = Open Gmail in a browser, then Settings > See all settings > Forwarding and POP/IMAP. Choose which mail POP may fetch, and save. IMAP is always on.
    .pop-once = By POP, Gmail hands out each message only once, whatever your app leaves on the server. If several devices fetch by POP, put recent: before the user name on each of them (recent:you@gmail.com); then each gets the last 30 days. With IMAP all devices see everything.
    .pop-copy = What becomes of a message in Gmail after POP has fetched it is set in Gmail, on the same page as POP itself, and not in your app.
    .app-password = You make an app password at myaccount.google.com/apppasswords, once 2-Step Verification is on. With security keys only, with Advanced Protection and with some work or school accounts there is none; then use an app that offers “Sign in with Google”.
    .fetching = Gmail on the web is giving up “Check mail from other accounts”. That concerns other mailboxes that Gmail collects, not your app that reads Gmail.
