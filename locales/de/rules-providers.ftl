### Was ein bekannter Anbieter nennt, und was stattdessen eingetragen ist.
### $provider ist der Anbieter der E-Mail-Adresse oder des Servers.

provider-host-mismatch =
    .what = { $provider } nennt { $host } nicht unter seinen Servern.
    .why = Es kann ein alter Name sein, eine Webseite oder geraten. Mailprogramme brauchen einen der Server, die { $provider } für sie nennt.
    .do = Tragen Sie beim { $side } den Server ein, den { $provider } dafür nennt.

cross-email-domain-host =
    .what = { $email } ist eine Adresse von { $provider }, { $host } aber ist kein Server von dort.
    .why = E-Mails an diese Adresse kommen bei { $provider } an. Anderswo lassen sie sich nur lesen, wenn sie dorthin weitergeleitet werden.
    .do = Prüfen Sie, ob Adresse und Server zum selben Postfach gehören.

# $theirs ist der Anbieter, dem dieser Server gehört, $meant der Server, der wohl gemeint war.
host-near-other-provider =
    .what = { $host } gehört zu { $theirs }; für { $email } ist es wohl { $meant }.
    .why = Die beiden Namen sind fast gleich. { $theirs } kennt Ihre Adresse nicht und weist das Passwort ab.
    .do = Tragen Sie { $meant } ein.

provider-port-mismatch =
    .what = { $provider } nennt Port { $port } mit { $encryption } nicht für { $host }.
    .why = Ein anderer Port oder eine andere Verschlüsselung, als der Anbieter nennt, funktioniert selten.
    .do = Wählen Sie eine der Möglichkeiten, die { $provider } nennt.

provider-proto-unavailable =
    .what = { $provider } bietet { $protocol } nicht an.
    .why = Kein Server von { $provider } antwortet darauf, das Programm kann sich also nicht verbinden.
    .do = Richten Sie das Konto mit dem anderen Typ ein. In manchen Programmen geht das nur, indem Sie es neu hinzufügen.

# $theirs ist die Region, zu der der Server gehört.
host-wrong-region =
    .what = { $host } gehört zu { $theirs }; Ihr Konto ist bei { $provider }.
    .why = Die Firma trennt ihre Regionen. Ein Server der einen kennt die Konten der anderen nicht und weist das Passwort ab.
    .do = Tragen Sie beim { $side } den Server von { $provider } ein.

provider-legacy-host =
    .what = { $host } ist ein alter Name; heute nennt { $provider } einen anderen Server.
    .why = Alte Namen funktionieren oft noch eine Weile und verschwinden dann ohne Ankündigung.
    .do = Tragen Sie den Server ein, den { $provider } heute nennt.
