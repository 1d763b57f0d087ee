comcast =
    .switch = At connect.xfinity.com, open Settings > Security and tick the box under “Third Party Access Security”. Until then every app is refused as if the password were wrong.
    .moved = Xfinity is moving its mailboxes to Yahoo, one after another. If yours has moved, use the servers at mail.yahoo.com and Yahoo’s sign-in; if not, those at comcast.net. Your address stays; filters and forwarding have to be set again.
