google-workspace =
    .switch = Open Gmail in a browser, then Settings > See all settings > Forwarding and POP/IMAP. Choose which mail POP may fetch, and save. IMAP is always on.
    .admin = If the right settings are refused, ask your administrator: POP, IMAP and app passwords can be switched off for a whole organisation.
    .pop-once = By POP, Gmail hands out each message only once, whatever your app leaves on the server. If several devices fetch by POP, put recent: before the user name on each of them (recent:you@gmail.com); then each gets the last 30 days. With IMAP all devices see everything.
    .relay = smtp-relay.gmail.com is for devices and servers of an organisation. Mail apps send through smtp.gmail.com.
