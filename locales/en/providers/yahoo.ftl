yahoo =
    .app-password = If your app does not open Yahoo’s own sign-in page, it needs an app password: Account Security > External connections > Create app password. Yahoo does not offer one to every account; the web page and Yahoo’s own app work then.
    .export = If a folder holds more than 10,000 messages and the oldest are missing in your app, enter export.imap.mail.yahoo.com as the IMAP server.
    .japan = Addresses at yahoo.co.jp belong to Yahoo! JAPAN, another company with other servers.
