### Was über den Text der Felder gesagt wird und über die Form von Servernamen und Adressen.

## Was mitkopiert wurde

field-empty =
    .what = Im Feld „{ $field }“ ({ $side }) stehen nur Leerzeichen.
    .why = Das Programm braucht hier einen Wert, um sich zu verbinden.
    .do = Tragen Sie ihn aus der Anleitung Ihres Anbieters ein. Wenn Sie ihn noch nicht kennen, lassen Sie das Feld hier leer.

field-outer-space =
    .what = Vor oder nach „{ $clean }“ steht ein Leerzeichen.
    .why = Es kam beim Kopieren mit. Manche Programme entfernen es, andere senden es mit, und der Server kennt den Namen dann nicht.
    .do = Löschen Sie das Leerzeichen, sodass nur { $clean } im Feld steht.

field-inner-space =
    .what = Mitten in „{ $typed }“ steht ein Leerzeichen.
    .why = Ein Servername, ein Port und eine Adresse enthalten keine Leerzeichen.
    .do = Löschen Sie das Leerzeichen. Wenn Sie mehrere Wörter eingegeben haben, fragen Sie Ihren Anbieter nach dem genauen Wert.

field-invisible =
    .what = „{ $clean }“ enthält ein Zeichen, das man nicht sieht.
    .why = Es kam beim Kopieren mit ({ $characters }). Sie sehen es nicht, aber das Programm sendet es mit, und der Server erkennt den Text nicht.
    .do = Leeren Sie das Feld und tippen Sie { $clean } von Hand ein.

field-smart-quotes =
    .what = Um „{ $clean }“ stehen Anführungszeichen.
    .why = Sie gehören zum Text, aus dem kopiert wurde, nicht zur Einstellung.
    .do = Löschen Sie die Anführungszeichen, sodass nur { $clean } im Feld steht.

field-lookalike-punct =
    .what = Ein Punkt oder Bindestrich im Servernamen ist ein anderes Zeichen, das nur so aussieht.
    .why = Textprogramme und manche Tastaturen erzeugen sie ({ $characters }). Nicht jedes Programm findet den Server so.
    .do = Tippen Sie den Namen von Hand ein: { $clean }.

field-fullwidth =
    .what = „{ $typed }“ ist mit Buchstaben oder Ziffern einer anderen Tastatur geschrieben.
    .why = Sie sehen ähnlich aus, sind aber andere Zeichen ({ $characters }). Nicht jedes Programm versteht sie hier.
    .do = Stellen Sie die Tastatur auf einfache Buchstaben und Ziffern um und tippen Sie { $clean }.

host-has-scheme =
    .what = Im Feld für den Server steht eine ganze Adresse statt eines Namens.
    .why = In das Feld gehört ein Name wie { $clean }. Der Teil mit :// ist für Webbrowser.
    .do =
        { $case ->
            [move] Tragen Sie { $clean } als Server ein und { $other } als Port.
           *[other] Tragen Sie nur { $clean } als Server ein.
        }

host-has-path =
    .what = Im Feld für den Server steht mehr als ein Name.
    .why = Was nach dem Schrägstrich kommt, gehört zu einer Webadresse. Ein E-Mail-Programm kann damit nichts anfangen.
    .do = Tragen Sie nur { $clean } als Server ein.

host-has-port =
    .what =
        { $case ->
            [conflict] Im Feld für den Server steht Port { $other }, im Feld für den Port etwas anderes.
           *[other] Der Port steht im Feld für den Server.
        }
    .why =
        { $case ->
            [conflict] Nur eines von beiden kann gemeint sein.
           *[other] Die meisten Programme haben für den Port ein eigenes Feld. Einen Server, dessen Name so auf eine Zahl endet, finden sie nicht.
        }
    .do =
        { $case ->
            [conflict] Sehen Sie in der Anleitung Ihres Anbieters nach und behalten Sie den Port, der dort steht. Der Server ist { $clean }.
            [move] Tragen Sie { $clean } als Server ein und { $other } als Port.
           *[other] Tragen Sie nur { $clean } als Server ein.
        }

host-is-email =
    .what = Im Feld für den Server steht eine E-Mail-Adresse.
    .why = Die Adresse gehört in das Feld für die Adresse oder den Benutzernamen. Der Server hat einen eigenen Namen.
    .do = Suchen Sie in der Anleitung Ihres Anbieters nach „IMAP-Server“, „POP-Server“ oder „SMTP-Server“ und tragen Sie diesen Namen ein.

host-multiple =
    .what = In einem Feld stehen mehrere Server.
    .why = Das Programm kann sich nur mit einem davon verbinden: { $names }.
    .do = Behalten Sie den, den Ihr Anbieter dafür nennt ({ $side }).

host-comma-dot =
    .what = Im Servernamen stehen Kommas, wo Punkte hingehören.
    .why = Die beiden Tasten liegen nebeneinander. In einem Servernamen stehen nur Punkte.
    .do = Tragen Sie { $clean } als Server ein.

host-label-pasted =
    .what = Um den Servernamen stehen noch andere Wörter.
    .why = Sie kamen aus einer Tabelle oder einem Satz mit. In das Feld gehört nur der Name.
    .do =
        { $case ->
            [move] Tragen Sie { $clean } als Server ein und { $other } als Port.
           *[other] Tragen Sie nur { $clean } als Server ein.
        }

port-not-number =
    .what = Der Port „{ $typed }“ ist keine einzelne Zahl.
    .why = Ein Port ist eine Zahl zwischen 1 und 65535. Für die Verschlüsselung gibt es ein eigenes Feld.
    .do = Tragen Sie nur die Zahl ein, die Ihr Anbieter dafür nennt ({ $side }).

port-out-of-range =
    .what = Einen Port { $typed } gibt es nicht.
    .why = Ports gehen von 1 bis 65535.
    .do = Tragen Sie den Port ein, den Ihr Anbieter dafür nennt ({ $side }).

port-transposed =
    .what = Port { $port } sieht nach einem Tippfehler aus.
    .why = Für E-Mail wird er nicht verwendet, er ist aber einem solchen Port sehr ähnlich.
    .do = Vergleichen Sie ihn Ziffer für Ziffer mit der Anleitung Ihres Anbieters.

## Die Form des Namens

host-bad-char =
    .what = „{ $character }“ kann nicht Teil eines Servernamens sein.
    .why = Servernamen bestehen aus Buchstaben, Ziffern, Bindestrichen und Punkten.
    .do = Vergleichen Sie den Namen mit der Anleitung Ihres Anbieters und tippen Sie ihn neu ein.

host-underscore =
    .what = Im Servernamen { $host } steht ein Unterstrich.
    .why = Manche Programme lehnen einen solchen Namen ab, denn Servernamen bestehen aus Buchstaben, Ziffern, Bindestrichen und Punkten.
    .do = Prüfen Sie, ob ein Bindestrich gemeint ist. Wenn nicht, fragen Sie Ihren Anbieter nach einem Namen ohne Unterstrich.

host-empty-label =
    .what = Im Servernamen steht ein Punkt zu viel.
    .why = Zwischen zwei Punkten muss ein Teil des Namens stehen, und ein Name beginnt nicht mit einem Punkt.
    .do = Tragen Sie { $clean } als Server ein.

host-too-long =
    .what =
        { $case ->
            [part] Der Teil „{ $part }“ des Servernamens ist zu lang.
           *[other] Der Text im Feld für den Server ist zu lang für einen Namen.
        }
    .why =
        { $case ->
            [part] Er braucht { $count } Zeichen. Ein Teil zwischen zwei Punkten kann 63 haben.
           *[other] Er braucht mindestens { $count } Zeichen. Ein Servername kann 253 haben.
        }
    .do = Tragen Sie nur den Namen des Servers aus der Anleitung Ihres Anbieters ein.

host-hyphen-edge =
    .what = Am Rand des Servernamens oder neben einem Punkt steht ein Bindestrich.
    .why = Bindestriche sind nur zwischen Buchstaben und Ziffern erlaubt. Bei Listen wird oft der Strich davor mitkopiert.
    .do = Tragen Sie { $clean } als Server ein.

host-trailing-dot =
    .what = Der Servername endet mit einem Punkt.
    .why = Im Namenssystem des Internets ist das erlaubt. In Zertifikaten steht der Name aber ohne ihn, deshalb ist er ohne Punkt sicherer.
    .do = Lassen Sie den letzten Punkt weg: { $clean }.

host-bad-ip =
    .what = „{ $host }“ ist weder ein Servername noch eine IP-Adresse.
    .why = Eine IP-Adresse hat vier Zahlen von 0 bis 255 mit Punkten dazwischen.
    .do = Fragen Sie Ihren Anbieter nach dem Namen des Servers. Meist steht er in der Anleitung für E-Mail-Programme.

host-odd-ip-format =
    .what = Diese IP-Adresse ist ungewöhnlich geschrieben.
    .why = Programme lesen sie verschieden. So erreichen Sie vielleicht einen anderen Server als den gemeinten.
    .do = Schreiben Sie sie als vier einfache Zahlen ohne Nullen davor. Noch besser ist der Name des Servers.

host-ipv6-literal =
    .what = Der Server ist als IPv6-Adresse angegeben.
    .why = Manche Programme nehmen keine an. Andere wollen sie in eckigen Klammern.
    .do = Verwenden Sie den Namen des Servers, wenn er einen hat.

## Namen, die nirgendwohin führen

host-is-webmail-url =
    .what = { $host } ist eine Webseite zum Lesen von E-Mails.
    .why = Ein E-Mail-Programm spricht mit einem Mailserver, und der heißt meist anders.
    .do = Suchen Sie in der Hilfe Ihres Anbieters nach „IMAP“, „POP“ oder „SMTP“ und tragen Sie den Server ein, der dort steht.

host-webmail-label =
    .what = { $host } sieht eher nach einer Webseite als nach einem Mailserver aus.
    .why = Namen, die mit „{ $label }“ beginnen, führen meist zu einer Seite für den Browser.
    .do = Fragen Sie Ihren Anbieter nach dem Servernamen für E-Mail-Programme. Oft beginnt er mit imap, pop, smtp oder mail.

host-placeholder =
    .what = „{ $sample }“ ist ein Beispiel und kein echter Server.
    .why = Anleitungen zeigen mit solchen Namen, wo Ihr eigener hingehört.
    .do = Setzen Sie den Servernamen Ihres Anbieters ein. Wenn Sie ihn nicht kennen, fragen Sie den Anbieter.

host-single-label =
    .what = Der Servername { $host } enthält keinen Punkt.
    .why = Ein solcher Name funktioniert nur innerhalb eines Netzes, zu Hause oder in der Firma. Ein öffentliches Zertifikat gibt es dafür nicht.
    .do = Tragen Sie den vollständigen Namen ein, zum Beispiel mail.firma.de. Wer den Server betreibt, kennt ihn.

host-protocol-word =
    .what = „{ $host }“ ist nur ein Teil eines Servernamens.
    .why = Die Domain fehlt. Ihr Programm kann nicht wissen, wessen Server gemeint ist.
    .do = Tragen Sie den vollständigen Namen aus der Anleitung Ihres Anbieters ein. Oft endet er wie Ihre E-Mail-Adresse.

host-bare-domain =
    .what = Der Servername ist gleich dem Ende Ihrer E-Mail-Adresse.
    .why = Manche Anbieter machen es so. Häufiger steht vor dem Servernamen noch imap, pop, smtp oder mail.
    .do = Wenn sich das Programm nicht verbinden kann, fragen Sie Ihren Anbieter nach dem Servernamen.

host-unknown-tld =
    .what = Der Servername endet auf „{ $top }“.
    .why = Diese Endung gibt es im Internet nicht. „{ $meant }“ ist ihr sehr ähnlich.
    .do = Ändern Sie die Endung in { $meant }.

host-special-use =
    .what = { $host } ist nur innerhalb eines Netzes erreichbar.
    .why = Namen mit { $top } sind für zu Hause oder für das Netz einer Firma gedacht. Unterwegs findet das Programm den Server nicht.
    .do = Wenn Sie das Konto nur dort benutzen, muss sich nichts ändern.

host-reserved-name =
    .what = Der Servername endet auf „{ $top }“ und führt nirgendwohin.
    .why = Diese Endung ist reserviert und gehört im Internet nie zu einem echten Server.
    .do = Fragen Sie Ihren Anbieter nach dem Servernamen.

host-onion =
    .what = { $host } ist über Tor erreichbar.
    .why = Ein Programm ohne Tor kann einen solchen Server nicht finden.
    .do = Achten Sie darauf, dass Tor auf diesem Gerät läuft und das Programm es benutzt.
