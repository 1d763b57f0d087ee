tin-it =
    .names = The servers’ names begin with imaps and smtps, and still they want STARTTLS. Do not choose SSL/TLS.
