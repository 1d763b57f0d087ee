host-europe =
    .host = Posteingang und Postausgang haben eigene Namen: wp-1234567.mail.server-he.de und wp-1234567.mailout.server-he.de, mit Ihrer Nummer.
