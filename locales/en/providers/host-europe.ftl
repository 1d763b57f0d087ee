host-europe =
    .host = Incoming and outgoing server have names of their own: wp-1234567.mail.server-he.de and wp-1234567.mailout.server-he.de, with your number.
