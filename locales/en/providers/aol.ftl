aol =
    .app-password = If your app does not open AOL’s own sign-in page, it needs an app password: Account Security > Generate and manage app passwords. AOL does not offer one to every account; the web page and AOL’s own app work then.
