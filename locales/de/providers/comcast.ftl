comcast =
    .switch = Öffnen Sie auf connect.xfinity.com Settings > Security und setzen Sie das Häkchen unter „Third Party Access Security“. Bis dahin wird jedes Programm abgewiesen, als wäre das Passwort falsch.
    .moved = Xfinity zieht seine Postfächer zu Yahoo um, eines nach dem anderen. Ist Ihres umgezogen, nehmen Sie die Server unter mail.yahoo.com und die Anmeldung von Yahoo, sonst die unter comcast.net. Ihre Adresse bleibt; Filter und Weiterleitungen müssen Sie neu anlegen.
