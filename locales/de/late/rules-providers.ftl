### Was ein bekannter Anbieter nennt, und was stattdessen eingetragen ist.
### $provider ist der Anbieter der E-Mail-Adresse oder des Servers.

provider-host-mismatch =
    .what = { $provider } nennt { $host } nicht unter seinen Servern.
    .why = Es kann ein alter Name sein, eine Webseite oder geraten.
    .do = Tragen Sie beim { $side } den Server ein, den { $provider } dafür nennt.

cross-email-domain-host =
    .what = { $email } ist eine Adresse von { $provider }, { $host } aber ist kein Server von dort.
    .why = E-Mails an diese Adresse kommen bei { $provider } an. Anderswo sind sie nur zu lesen, wenn sie weitergeleitet werden.
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
    .why = Ein Server der einen Region kennt die Konten der anderen nicht.
    .do = Tragen Sie beim { $side } den Server von { $provider } ein.

provider-legacy-host =
    .what = { $host } ist ein alter Name; heute nennt { $provider } einen anderen Server.
    .why = Alte Namen funktionieren oft noch eine Weile.
    .do = Tragen Sie den Server ein, den { $provider } heute nennt.

### $provider ist der Name des Anbieters.

## Zugang zum Postfach

provider-no-client-access =
    .what = { $provider } lässt sich in anderen Mail-Apps nicht nutzen.
    .why = Kein Server dort lässt Mail-Apps sich anmelden.
    .do = Nutzen Sie die App oder die Webseite von { $provider }.

provider-discontinued =
    .what = { $provider } gibt es nicht mehr.
    .why = Die Server sind abgeschaltet, und mit ihnen das Postfach.
    .do = Nehmen Sie eine andere Adresse, und geben Sie sie überall an, wo diese steht.

provider-bridge-required =
    .what = { $provider } braucht für Mail-Apps das Programm Bridge.
    .why = Bridge läuft auf Ihrem Computer und entschlüsselt die Mails. Nötig ist ein bezahlter Tarif.
    .do = Installieren Sie Bridge, und geben Sie den Server und das Passwort ein, die es anzeigt. Nehmen Sie auf dem Telefon die App von { $provider }.

# $now is the company that has the mailboxes today.
provider-migrated =
    .what = Die Mails von { $provider } sind jetzt bei { $now }.
    .why = { $host } ist der Server aus der Zeit davor. Er kann jederzeit abgeschaltet werden oder ist es schon.
    .do = Geben Sie die Server von { $now } ein. Die Adresse bleibt dieselbe.

provider-paid-only =
    .what = { $provider } bietet { $protocol } nur zahlenden Kunden an.
    .why = Nur in einem bezahlten Tarif gelingt die Anmeldung.
    .do = Nutzen Sie sonst die App oder die Webseite des Anbieters.

# $protocols is a list such as "IMAP and SMTP".
provider-enable-first =
    .what = { $case ->
            [admin] Bei { $provider } muss vielleicht die Administration Ihrer Firma { $protocols } einschalten.
           *[other] Bei { $provider } muss { $protocols } erst eingeschaltet werden.
        }
    .why = Bis dahin wird die Anmeldung abgewiesen, obwohl alle Einstellungen stimmen.
    .do = { $case ->
            [admin] Wenn die Anmeldung scheitert, bitten Sie die Administration, das einzuschalten.
           *[other] Wenn die Anmeldung scheitert, schalten Sie es auf der Webseite in den Einstellungen Ihres Kontos ein.
        }

## Anderswo senden

smtp-relay-host =
    .what = { $host } ist für Server und Geräte von Firmen.
    .why = Eine Mail-App meldet sich anderswo an.
    .do = Geben Sie smtp.gmail.com ein, wenn Ihnen nicht die Administration diesen Namen gegeben hat.

smtp-transactional =
    .what = { $host } sendet für Läden und Rundbriefe.
    .why = Nötig sind Benutzername und Schlüssel von dort, und es gibt keinen Ordner „Gesendet“.
    .do = Geben Sie für ein Postfach den Server zum Senden Ihres Mail-Anbieters ein.

# $mine has the mailbox, $theirs sends.
smtp-other-provider =
    .what = Abgerufen wird bei { $mine }, gesendet über { $theirs }.
    .why = Nennt die Domain Ihrer Adresse { $theirs } nicht als Absender, können Ihre Mails als Spam gelten.
    .do = Geben Sie den Server zum Senden von { $mine } ein, oder fragen Sie, wer Ihre Domain betreut.
