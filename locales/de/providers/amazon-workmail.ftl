amazon-workmail =
    .end = AWS beendet WorkMail am 31. März 2027. Sichern Sie Ihre E-Mails vorher, oder ziehen Sie um; danach sind sie nicht mehr erreichbar.
