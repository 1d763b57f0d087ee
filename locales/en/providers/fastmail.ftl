fastmail =
    .app-password = You make an app password under Settings > Privacy & Security, one for each app.
    .plan = The Basic plan has no access for mail apps other than Fastmail’s own.
    .spa = Leave “Secure Password Authentication” (SPA) off: it does not work with Fastmail and is not needed.
    .pop-folder = POP fetches the inbox. For another folder, add its name to the user name: you+folder@fastmail.com.
