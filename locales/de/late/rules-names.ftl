### Servernamen, die einem anderen ähneln, und die Domain der E-Mail-Adresse.
### $meant ist der Name, der wohl gemeint war, $provider, wem er gehört; $case ist known, wenn das bekannt ist.

host-typo =
    .what = { $host } sieht nach einem Tippfehler aus: Gemeint ist wohl { $meant }.
    .why =
        { $case ->
            [known] { $host } ist kein bekannter Server von { $provider }. Unter einem falsch geschriebenen Namen findet das Programm keinen Server oder fragt einen fremden.
           *[other] Die beiden Namen unterscheiden sich nur in ein, zwei Buchstaben. Unter einem falsch geschriebenen Namen findet das Programm keinen Server oder fragt einen fremden.
        }
    .do = Vergleichen Sie den Namen Buchstabe für Buchstabe mit der Seite Ihres Anbieters, und tragen Sie { $meant } ein, wenn es dort so steht.

host-confusable =
    .what = { $host } sieht nur aus wie { $meant }.
    .why = Es ist ein anderer Name und gehört jemand anderem. Ihr Passwort ginge dorthin.
    .do = Tippen Sie { $meant } von Hand.

host-mixed-script =
    .what = { $host } enthält Buchstaben aus zwei Alphabeten, die gleich aussehen.
    .why = Mit solchen Namen werden andere nachgeahmt. Ihr Passwort ginge an einen fremden Server.
    .do = Kopieren Sie den Namen nicht. Tippen Sie ihn von Hand, mit einer einzigen Tastatur.

host-brand-in-foreign-domain =
    .what = { $host } beginnt wie ein Server von { $provider }, gehört aber jemand anderem.
    .why = Nur das Ende eines Namens sagt, wem er gehört. Ihr Passwort ginge an den Besitzer, nicht an { $provider }.
    .do = Tragen Sie { $meant } ein, oder fragen Sie Ihren Anbieter.

# $domain ist die Domain, die dort steht.
email-domain-typo =
    .what = Die E-Mail-Adresse endet auf { $domain }; gemeint ist wohl { $meant }.
    .why = Die beiden unterscheiden sich nur in ein, zwei Buchstaben, und von { $domain } ist nichts bekannt.
    .do = Berichtigen Sie die Adresse, wenn { $meant } stimmt.
