tiscali-it =
    .own-net = Das Verschicken kann abgelehnt werden, wenn Sie nicht über den Internetanschluss von Tiscali verbunden sind. Die Webseite geht von überall.
