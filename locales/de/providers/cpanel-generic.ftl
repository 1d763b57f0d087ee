cpanel-generic =
    .host = Der Server heißt oft mail.ihredomain oder so wie die Maschine, die Ihnen Ihr Hoster genannt hat. cPanel zeigt ihn unter „Email Accounts“ > „Connect Devices“.
    .web-ports = Die Ports 2095 und 2096 sind die Webseiten von cPanel, nicht für E-Mail-Programme.
