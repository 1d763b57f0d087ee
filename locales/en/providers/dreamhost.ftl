dreamhost =
    .vanity = Take the servers’ names at dreamhost.com. mail.yourdomain brings a certificate warning.
