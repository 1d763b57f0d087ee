att =
    .key = AT&T nennt das App-Passwort „secure mail key“. Sie erstellen es in Ihrem AT&T-Konto.
    .mixed = AT&T hat zwei Gruppen von Servernamen, die unter mail.att.net und inbound.att.net mit outbound.att.net. Beide sind richtig, auch gemischt.
