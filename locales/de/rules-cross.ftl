### Was die Angaben nur zusammen zeigen: Eingang gegen Ausgang, Protokoll gegen Name und Port.
### $side ist Posteingang oder Postausgang, $meant das Protokoll, zu dem der Port gehört.

# $case sagt, was von den dreien den beiden anderen widerspricht.
cross-majority =
    .what = { $case ->
            [protocol] Der Kontotyp { $protocol } passt nicht: Servername und Port { $port } gehören zu { $meant }.
           *[other] Port { $port } passt nicht: Er gehört zu { $meant }, der Server aber ist für { $protocol }.
        }
    .why = Jedes Protokoll hat eigene Ports. Auf Port { $port } sprechen Programm und Server verschiedene Sprachen und können sich nicht verbinden.
    .do = { $case ->
            [protocol] Richten Sie das Konto als { $meant } ein. In manchen Programmen geht das nur, indem Sie das Konto neu hinzufügen.
           *[other] Ändern Sie den Port beim { $side }, und lassen Sie alles andere, wie es ist.
        }

# $other ist der Server, der beim Postausgang steht.
cross-hosts-swapped =
    .what = Der Server für den Posteingang und der für den Postausgang sind vertauscht.
    .why = { $host } verschickt E-Mails, und auf { $other } werden sie gelesen. Jeder Server tut nur seinen Teil.
    .do = Vertauschen Sie die beiden Servernamen.

# $other ist der Port, der beim Postausgang steht.
cross-ports-swapped =
    .what = Die Ports für Posteingang und Postausgang sind vertauscht.
    .why = Port { $port } ist zum Verschicken da, Port { $other } zum Lesen.
    .do = Vertauschen Sie die beiden Ports, jeden mit seiner Verschlüsselung.

# $other ist der Benutzername beim Posteingang.
cross-user-differ =
    .what = Die Benutzernamen für Posteingang und Postausgang sind verschieden.
    .why = Beim Posteingang steht { $other }, beim Postausgang { $typed }. Bei einem einzigen Postfach sind beide fast immer gleich.
    .do = Verwenden Sie für beide denselben Benutzernamen, außer wenn Ihr Anbieter Ihnen zwei gegeben hat.

## Zertifikate

# $domain ist die Domain der E-Mail-Adresse.
cert-vanity-host =
    .what = Das Programm warnt vielleicht vor dem Zertifikat von { $host }.
    .why = Viele Anbieter betreiben die E-Mail für { $domain } auf einem Server mit eigenem Namen. Sein Zertifikat zeigt dann diesen Namen und nicht Ihren.
    .do = Wenn das Programm warnt, fragen Sie Ihren Anbieter nach dem eigenen Namen des Servers, und tragen Sie diesen ein. Lassen Sie die Verschlüsselung an.

cert-selfsigned-local =
    .what = { $host } ist auf Ihrem Gerät oder in Ihrem Netz; das Programm wird nach dem Zertifikat fragen.
    .why = Zertifikate, denen jedes Programm vertraut, werden für solche Adressen nicht ausgestellt. Der Server macht sich selbst eines.
    .do = Vergleichen Sie das Zertifikat mit dem, das das Programm auf { $host } anzeigt, und akzeptieren Sie nur dieses eine.
