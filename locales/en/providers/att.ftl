att =
    .key = AT&T calls the app password a secure mail key. It is made in your AT&T account.
    .mixed = AT&T has two families of server names, those at mail.att.net and inbound.att.net with outbound.att.net. Both are right, also together.
