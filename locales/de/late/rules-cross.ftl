### Was die Angaben nur zusammen zeigen: Eingang gegen Ausgang, Protokoll gegen Name und Port.
### $side ist Posteingang oder Postausgang, $meant das Protokoll, zu dem der Port gehört.

## Anbieter

# $mine ist der Anbieter der E-Mail-Adresse, $theirs der, dem dieser Server gehört.
cross-provider-differ =
    .what = Der Server für den { $side } gehört zu { $theirs }, alles andere zu { $mine }.
    .why = { $theirs } hat ein eigenes Postfach mit eigenem Passwort und nimmt das von { $mine } meist nicht an.
    .do = Tragen Sie den Server von { $mine } ein, oder lassen Sie ihn, wenn Sie mit Absicht über { $theirs } verschicken.
