## Der Anbieter

finder-name = Name Ihres Anbieters
finder-found = { $count ->
    [0] Kein Anbieter dieses Namens ist bekannt.
    [one] Ein Anbieter gefunden
   *[other] { $count } Anbieter gefunden
 }
card-known = { $provider }: Seine Einstellungen stehen unter der Adresse bereit.
card-other = Anderen Anbieter wählen
card-use = { $protocol }-Einstellungen übernehmen
card-same = Sie haben diese Einstellungen
card-settings = Einstellungen und Hinweise
card-notes = Hinweise
card-differ = { $count ->
    [one] Eine Ihrer Einstellungen weicht ab
   *[other] { $count } Ihrer Einstellungen weichen ab
 }
card-page = Alles über { $provider }, geprüft am { $date }, mit Quellen
card-paid = { $protocol } gehört zu den kostenpflichtigen Tarifen.
card-unconfirmed = Nicht bestätigt: Nur andere Leute nennen diese Server.
card-switch = Schalten Sie zuerst { $protocol } ein: { $path }
card-switch-admin = Zuerst muss die Administration { $protocol } einschalten: { $path }
card-migrated = Diese Postfächer sind zu einem anderen Dienst umgezogen.
card-bridge = E-Mail-Programme brauchen das Programm Bridge auf demselben Computer.
card-no-access = Andere E-Mail-Programme können diese Postfächer nicht lesen.
card-ended = Diesen Dienst gibt es nicht mehr.
card-not-offered = { $provider } bietet kein { $protocol } an.
card-per-account = { $protocol }: Jeder Kunde hat einen eigenen Server. Ihr Kundenbereich nennt ihn.
card-unencrypted = { $protocol }: { $provider } nennt nur Server ohne Verschlüsselung.
card-unknown = { $protocol }: Ein Server von { $provider } ist hier nicht bekannt.

## Auf wessen Servern die Mail einer Domain liegt

hosting-title = Wer betreibt das Postfach für { $domain }?
hosting-asks = Nicht sicher? Die Schaltfläche fragt andere nach der Domain { $domain }, und nach nichts sonst:
hosting-question = { $question ->
    [dns] { $host }: wohin ihre Mail geht (MX) und welche Server sie nennt (SRV)
    [mx] { $host }: wohin ihre Mail geht (MX)
    [srv] { $host }: welche Server sie nennt (SRV)
    [ispdb] { $host }: Mozillas Verzeichnis der Anbieter
   *[other] { $host }: ihre Einstellungen für E-Mail-Programme
 }
hosting-button = { $domain } nachschlagen
hosting-asking = Wird gefragt …
hosting-answered = Das sind die Antworten. Ausprobiert sind sie nicht.
hosting-failed = Es konnte niemand gefragt werden. Sind Sie online?
hosting-outcome = { $outcome ->
    [known] Die Mail geht an { $provider } ({ $host }).
    [unknown] Die Mail geht an { $host }, und keinem hier bekannten Anbieter gehört der.
    [none] Kein Eintrag für { $domain }.
    [nodomain] Die Domain { $domain } gibt es nicht.
    [null] { $domain } nimmt gar keine Mail an.
    [late] Keine Antwort in sechs Sekunden.
    [status] Die Frage wurde abgewiesen ({ $detail }).
    [redirect] Die Frage wurde an eine andere Adresse verwiesen.
    [garbage] Die Antwort ist unverständlich.
    [long] Die Antwort ist viel zu lang.
   *[other] Nicht erreicht. Vielleicht sind Sie offline, oder Webseiten dürfen nicht fragen.
 }
hosting-show = Einstellungen von { $provider } zeigen
hosting-foreign = Vorsicht: { $host } gehört weder zu { $domain } noch zu einem bekannten Anbieter. Ihr Passwort ginge dorthin.
hosting-refused = { $host } wird nicht angeboten. { $why }
