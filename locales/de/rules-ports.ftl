### Was über Ports, Verschlüsselung, Adressen und den Namen eines Servers gesagt wird.

## Ports eines anderen E-Mail-Protokolls

port-pop-for-imap =
    .what = Port { $port } gehört zu POP, gewählt ist aber IMAP.
    .why = IMAP und POP sind zwei Arten, E-Mails zu lesen, und jede hat ihre eigenen Ports. Eine App, die IMAP erwartet, versteht nicht, was hier antwortet.
    .do = Wenn Sie bei IMAP bleiben möchten, stellen Sie den Port auf 993 mit SSL/TLS. Bietet Ihr Anbieter nur POP, wählen Sie stattdessen den Kontotyp POP3.
    .symptom = Die App meldet vielleicht eine unerwartete Begrüßung, die mit +OK beginnt.

port-imap-for-pop =
    .what = Port { $port } gehört zu IMAP, gewählt ist aber POP3.
    .why = POP und IMAP sind zwei Arten, E-Mails zu lesen, und jede hat ihre eigenen Ports. Eine App, die POP erwartet, versteht nicht, was hier antwortet.
    .do = Wenn Sie bei POP3 bleiben möchten, stellen Sie den Port auf 995 mit SSL/TLS. Möchten Sie lieber auf allen Geräten dieselben E-Mails sehen, wählen Sie den Kontotyp IMAP.

port-smtp-for-incoming =
    .what = Port { $port } ist zum Senden von E-Mails da, nicht zum Lesen.
    .why = Eingehende und ausgehende E-Mails benutzen verschiedene Ports. Dieser gehört zum Postausgangsserver (SMTP).
    .do =
        { $protocol ->
            [protocol-pop3] Stellen Sie für eingehende E-Mails mit POP3 den Port auf 995 mit SSL/TLS. In der Liste Ihres Anbieters steht der Posteingangsserver in einer eigenen Zeile.
           *[other] Stellen Sie für eingehende E-Mails mit IMAP den Port auf 993 mit SSL/TLS. In der Liste Ihres Anbieters steht der Posteingangsserver in einer eigenen Zeile.
        }

port-incoming-for-smtp =
    .what = Port { $port } ist zum Lesen von E-Mails da, nicht zum Senden.
    .why = Ausgehende und eingehende E-Mails benutzen verschiedene Ports. Dieser gehört zum Posteingangsserver (IMAP oder POP).
    .do = Stellen Sie für ausgehende E-Mails den Port auf 465 mit SSL/TLS oder auf 587 mit STARTTLS. In der Liste Ihres Anbieters steht der Postausgangsserver (SMTP) in einer eigenen Zeile.

port-obsolete-pop2 =
    .what = Port 109 gehört zu POP2, dem Vorläufer des heutigen POP3.
    .why = E-Mail-Apps sprechen POP3, und POP3 hat andere Ports.
    .do = Stellen Sie den Port auf 995 mit SSL/TLS. Bietet Ihr Anbieter das nicht, nehmen Sie 110 mit STARTTLS.

port-obsolete-imap3 =
    .what = Port 220 gehört zu IMAP3, einer alten Fassung von IMAP.
    .why = E-Mail-Apps sprechen das heutige IMAP, und das hat andere Ports.
    .do = Stellen Sie den Port auf 993 mit SSL/TLS. Bietet Ihr Anbieter das nicht, nehmen Sie 143 mit STARTTLS.

port-obsolete-imaps585 =
    .what = Port 585 wurde für IMAP schon vor Jahren aufgegeben.
    .why = Verschlüsseltes IMAP hat den Port 993. In manchen alten Anleitungen steht noch 585.
    .do = Stellen Sie den Port auf 993 mit SSL/TLS.

## Ports, die nicht für E-Mails da sind

port-poppassd =
    .what = Port 106 ist kein E-Mail-Port. Er diente zum Ändern von Passwörtern.
    .why = Dort gibt es weder eingehende noch ausgehende E-Mails, deshalb kann sich die App nicht verbinden.
    .do =
        { $protocol ->
            [protocol-imap] Stellen Sie den Port auf 993 mit SSL/TLS.
            [protocol-pop3] Stellen Sie den Port auf 995 mit SSL/TLS.
           *[other] Stellen Sie den Port auf 465 mit SSL/TLS oder auf 587 mit STARTTLS.
        }

port-web =
    .what = Port { $port } ist normalerweise für Webseiten da, nicht für E-Mail-Apps.
    .why = Dort antwortet meist eine Webseite, das Webmail oder eine Verwaltungsseite. Nur wenige Anbieter lassen auf einem solchen Port E-Mail-Apps zu.
    .do =
        { $protocol ->
            [protocol-imap] Stellen Sie den Port auf 993 mit SSL/TLS, außer wenn Ihr Anbieter selbst { $port } für E-Mail-Apps nennt.
            [protocol-pop3] Stellen Sie den Port auf 995 mit SSL/TLS, außer wenn Ihr Anbieter selbst { $port } für E-Mail-Apps nennt.
           *[other] Stellen Sie den Port auf 465 mit SSL/TLS oder auf 587 mit STARTTLS, außer wenn Ihr Anbieter selbst { $port } für E-Mail-Apps nennt.
        }

port-other-service =
    .what =
        { $port ->
            [21] Port 21 ist zum Übertragen von Dateien da (FTP), nicht für E-Mails.
            [22] Port 22 ist für den Fernzugriff da (SSH), nicht für E-Mails.
            [23] Port 23 ist für den Fernzugriff da (Telnet), nicht für E-Mails.
            [24] Port 24 ist für private Mailsysteme da, nicht für E-Mail-Apps.
            [53] Port 53 ist zum Nachschlagen von Servernamen da (DNS), nicht für E-Mails.
            [389] Port 389 ist für Adressverzeichnisse da (LDAP), nicht für E-Mails.
            [636] Port 636 ist für Adressverzeichnisse da (LDAP), nicht für E-Mails.
            [4190] Port 4190 ist für E-Mail-Filter da (Sieve), nicht zum Lesen oder Senden.
            [5222] Port 5222 ist für Chats da (XMPP), nicht für E-Mails.
           *[other] Port { $port } ist für einen anderen Dienst da, nicht für E-Mail-Apps.
        }
    .why = Mit dem, was dort antwortet, kann eine E-Mail-App nicht sprechen.
    .do =
        { $protocol ->
            [protocol-imap] Stellen Sie den Port auf 993 mit SSL/TLS.
            [protocol-pop3] Stellen Sie den Port auf 995 mit SSL/TLS.
           *[other] Stellen Sie den Port auf 465 mit SSL/TLS oder auf 587 mit STARTTLS.
        }

port-custom =
    .what = Port { $port } ist für { $protocol } ungewöhnlich, kann aber stimmen.
    .why = Manche Anbieter benutzen einen eigenen Port. Ob Ihrer dazugehört, lässt sich an der Zahl allein nicht erkennen.
    .do =
        { $protocol ->
            [protocol-imap] Vergleichen Sie den Port mit der Seite Ihres Anbieters. Steht dort nichts, versuchen Sie 993 mit SSL/TLS.
            [protocol-pop3] Vergleichen Sie den Port mit der Seite Ihres Anbieters. Steht dort nichts, versuchen Sie 995 mit SSL/TLS.
           *[other] Vergleichen Sie den Port mit der Seite Ihres Anbieters. Steht dort nichts, versuchen Sie 465 mit SSL/TLS.
        }

## Ports zum Senden

smtp-port-25 =
    .what = Über Port 25 geben Mailserver einander E-Mails weiter.
    .why = Viele Internetanbieter und WLANs sperren ihn für Apps. Das Senden kann zu Hause klappen und unterwegs scheitern.
    .do = Stellen Sie den Port auf 465 mit SSL/TLS oder auf 587 mit STARTTLS.

smtp-port-26 =
    .what = Port 26 vertritt bei manchen Webhostern den Port 25.
    .why = Er ist kein Standardport für E-Mails, deshalb kann er in anderen Netzen gesperrt sein.
    .do = Klappt das Senden, können Sie ihn behalten. Besser ist 465 mit SSL/TLS oder 587 mit STARTTLS, wenn Ihr Anbieter das anbietet.

smtp-port-2525 =
    .what = Port 2525 ist kein Standardport für E-Mails, aber viele Versanddienste bieten ihn an.
    .why = Er hilft dort, wo ein Netz die üblichen Ports sperrt.
    .do = Nennt Ihr Anbieter diesen Port, behalten Sie ihn.

## Port und Verschlüsselung

port-enc-none-on-tls-port =
    .what = Port { $port } ist von Anfang an verschlüsselt, bei der Verschlüsselung steht aber „Keine“.
    .why = Der Server wartet auf den Beginn der Verschlüsselung, die App wartet auf die Begrüßung des Servers. Keiner von beiden bekommt, worauf er wartet.
    .do = Wählen Sie SSL/TLS (manche Apps schreiben SSL oder „SSL verwenden“) und behalten Sie Port { $port }.
    .symptom = Die App scheint zu hängen. Nach einer Weile meldet sie eine Zeitüberschreitung, oder dass der Server nicht geantwortet hat.

port-enc-starttls-on-tls-port =
    .what = Port { $port } ist von Anfang an verschlüsselt, gewählt ist aber STARTTLS.
    .why = STARTTLS beginnt offen und wechselt erst danach zur Verschlüsselung. Hier erwartet der Server sie sofort, und so warten beide Seiten aufeinander.
    .do = Wählen Sie SSL/TLS und behalten Sie Port { $port }. Manche Apps schreiben SSL für SSL/TLS und TLS für STARTTLS.
    .symptom = Die App scheint zu hängen. Nach einer Weile meldet sie eine Zeitüberschreitung, oder dass der Server nicht geantwortet hat.

port-enc-tls-on-starttls-port =
    .what = Port { $port } beginnt offen, gewählt ist aber SSL/TLS.
    .why = Mit SSL/TLS erwartet die App die Verschlüsselung vom ersten Augenblick an. Auf diesem Port begrüßt der Server sie erst unverschlüsselt, und das hält die App für einen Fehler.
    .do =
        { $protocol ->
            [protocol-pop3] Bleiben Sie bei SSL/TLS und ändern Sie den Port auf 995, wenn Ihr Anbieter das bietet, oder wählen Sie STARTTLS und behalten Sie Port { $port }. Manche Apps schreiben SSL für SSL/TLS und TLS für STARTTLS.
            [protocol-smtp] Bleiben Sie bei SSL/TLS und ändern Sie den Port auf 465, oder wählen Sie STARTTLS mit Port 587. Manche Apps schreiben SSL für SSL/TLS und TLS für STARTTLS.
           *[other] Bleiben Sie bei SSL/TLS und ändern Sie den Port auf 993, wenn Ihr Anbieter das bietet, oder wählen Sie STARTTLS und behalten Sie Port { $port }. Manche Apps schreiben SSL für SSL/TLS und TLS für STARTTLS.
        }
    .symptom = Die App bricht sofort ab. Ihre Meldung enthält vielleicht WRONG_VERSION_NUMBER oder „Unsupported or unrecognized SSL message“, oder sie sagt, der Server unterstütze die gewählte Verschlüsselung nicht.

smtp-587-implicit-tls =
    .what = Port 587 braucht normalerweise STARTTLS, gewählt ist aber SSL/TLS.
    .why = Bei fast allen Anbietern beginnt Port 587 offen und wechselt dann zur Verschlüsselung. SSL/TLS von Anfang an hat einen eigenen Port, 465. Wenige Anbieter machen es anders.
    .do = Wählen Sie STARTTLS und behalten Sie Port 587, oder bleiben Sie bei SSL/TLS und ändern Sie den Port auf 465, wenn Ihr Anbieter das bietet. Manche Apps schreiben SSL für SSL/TLS und TLS für STARTTLS.
    .symptom = Erwartet der Server STARTTLS, bricht die App sofort ab. Ihre Meldung enthält vielleicht WRONG_VERSION_NUMBER oder „Unsupported or unrecognized SSL message“.

smtp-alt-port-tls-unusual =
    .what = Port { $port } wird normalerweise mit STARTTLS benutzt, gewählt ist aber SSL/TLS.
    .why = Anbieter mit Port { $port } beginnen dort meist offen und wechseln dann zur Verschlüsselung. Mit SSL/TLS scheitert die Verbindung wahrscheinlich.
    .do = Wählen Sie STARTTLS und behalten Sie Port { $port }. Klappt das nicht, versuchen Sie 465 mit SSL/TLS.

starttls-prefer-implicit =
    .what = STARTTLS auf Port { $port } funktioniert. SSL/TLS auf Port { $better } ist etwas sicherer.
    .why = STARTTLS beginnt offen, und beim Wechsel zur Verschlüsselung gab es immer wieder Sicherheitslücken. Mit SSL/TLS wird nie etwas offen gesendet.
    .do = Bietet Ihr Anbieter Port { $better } mit SSL/TLS an, nehmen Sie den. Wenn nicht, können Sie bei STARTTLS bleiben.

## Keine Verschlüsselung

# $secret ist "mail", wenn kein Passwort lesbar übertragen wird, sonst "password".
# $listener ist "home", wenn nur das eigene Netz beteiligt ist, sonst "anybody".
enc-none-incoming =
    .what =
        { $secret ->
            [mail] Die E-Mails, die Sie lesen, sind auf dem Weg vom Server nicht verschlüsselt.
           *[other] Eingehende E-Mails sind nicht verschlüsselt, und auch das Passwort dafür nicht.
        }
    .why =
        { $secret ->
            [mail] Wer auf dem Weg mithört, kann die E-Mails lesen, zum Beispiel in einem gemeinsamen WLAN.
           *[other] { $listener ->
                [home] Jeder im selben Netz kann das Passwort und die E-Mails mitlesen, zum Beispiel ein Gast in Ihrem WLAN.
               *[other] Jeder zwischen Ihnen und dem Server kann das Passwort und die E-Mails mitlesen, zum Beispiel im WLAN eines Cafés.
            }
        }
    .do =
        { $protocol ->
            [protocol-imap] Wählen Sie SSL/TLS mit Port 993. Bietet Ihr Anbieter das nicht, wählen Sie STARTTLS mit Port 143. Klappt beides nicht, fragen Sie Ihren Anbieter.
            [protocol-pop3] Wählen Sie SSL/TLS mit Port 995. Bietet Ihr Anbieter das nicht, wählen Sie STARTTLS mit Port 110. Klappt beides nicht, fragen Sie Ihren Anbieter.
           *[other] Wählen Sie SSL/TLS. Bietet Ihr Anbieter das nicht, wählen Sie STARTTLS. Klappt beides nicht, fragen Sie Ihren Anbieter.
        }

# $secret, $listener: siehe oben.
enc-none-outgoing =
    .what =
        { $secret ->
            [mail] Die E-Mails, die Sie senden, sind auf dem Weg zum Server nicht verschlüsselt.
           *[other] Ausgehende E-Mails sind nicht verschlüsselt, und auch das Passwort dafür nicht.
        }
    .why =
        { $secret ->
            [mail] Wer auf dem Weg mithört, kann die E-Mails lesen, zum Beispiel in einem gemeinsamen WLAN.
           *[other] { $listener ->
                [home] Jeder im selben Netz kann mitlesen, zum Beispiel ein Gast in Ihrem WLAN.
               *[other] Jeder zwischen Ihnen und dem Server kann mitlesen, zum Beispiel im WLAN eines Cafés. Viele Server lehnen eine solche Anmeldung auch ab.
            }
        }
    .do = Wählen Sie SSL/TLS mit Port 465 oder STARTTLS mit Port 587. Klappt beides nicht, fragen Sie Ihren Anbieter.

enc-none-loopback =
    .what = Zwischen Ihrer App und { $host } wird nicht verschlüsselt, und das ist hier auch nicht nötig.
    .why = Diese Adresse ist Ihr eigenes Gerät, und die Verbindung verlässt es nicht. Um die Verbindung zum Anbieter kümmert sich das Programm, das dort antwortet.
    .do = Sie können das so lassen.

enc-none-onion =
    .what = Die E-Mail-App verschlüsselt nicht, aber Tor tut es.
    .why = Ein Name mit der Endung .onion ist nur über Tor zu erreichen, und Tor verschlüsselt alles auf dem Weg zu diesem Server.
    .do = Sie können das so lassen. Bietet der Server zusätzlich SSL/TLS an, schadet das nicht.

enc-auto =
    .what = Ob verschlüsselt wird, ist der App überlassen.
    .why = Bei „Automatisch“ oder „wenn verfügbar“ kann jemand auf dem Weg vortäuschen, Verschlüsselung gebe es nicht. Dann sendet die App das Passwort vielleicht offen, ohne es Ihnen zu sagen.
    .do =
        { $protocol ->
            [protocol-imap] Wählen Sie SSL/TLS mit Port 993 oder STARTTLS mit Port 143.
            [protocol-pop3] Wählen Sie SSL/TLS mit Port 995 oder STARTTLS mit Port 110.
            [protocol-smtp] Wählen Sie SSL/TLS mit Port 465 oder STARTTLS mit Port 587.
           *[other] Wählen Sie SSL/TLS oder STARTTLS, wie es auf der Seite Ihres Anbieters steht.
        }

## Adressen

host-loopback =
    .what = { $host } bedeutet dieses Gerät selbst, nicht einen Server im Internet.
    .why = Das stimmt, wenn ein Hilfsprogramm auf diesem Computer Ihre E-Mails weiterreicht, etwa Proton Mail Bridge oder DavMail. Sonst antwortet dort nichts.
    .do = Achten Sie darauf, dass das Hilfsprogramm läuft. Benutzen Sie keines, tragen Sie den Servernamen von der Seite Ihres Anbieters ein.

# $phones nennt ein oder mehrere Handys oder Tablets.
loopback-on-phone =
    .what =
        { $phones ->
            [one] { $phones } kann Ihre E-Mails unter { $host } nicht erreichen.
           *[other] { $phones } können Ihre E-Mails unter { $host } nicht erreichen.
        }
    .why = Jedes Gerät versteht unter { $host } sich selbst. Das Hilfsprogramm, das Ihre E-Mails weiterreicht, läuft auf Ihrem Computer und nicht auf dem Handy oder Tablet.
    .do = Benutzen Sie auf dem Handy oder Tablet die App Ihres Anbieters oder seine Webseite. Fragen Sie Ihren Anbieter, was er dafür anbietet.

bridge-ports-swapped =
    .what = Port { $port } passt hier nicht zu { $protocol }. Zwei Ports scheinen vertauscht zu sein.
    .why = Programme wie Proton Mail Bridge und DavMail benutzen normalerweise Port 1143 für eingehende E-Mails (IMAP) und Port 1025 für ausgehende (SMTP).
    .do = Stellen Sie eingehende E-Mails auf 1143 und ausgehende auf 1025. Zeigt das Hilfsprogramm andere Zahlen, nehmen Sie diese.

bridge-no-pop =
    .what = Auf Port { $port } dieses Computers gibt es kein POP.
    .why = Die Hilfsprogramme, die diesen Port benutzen, bieten dort kein POP an. Proton Mail Bridge kann nur IMAP und SMTP; DavMail hat POP auf Port 1110.
    .do = Wählen Sie den Kontotyp IMAP mit Port 1143. Wenn Sie DavMail benutzen und POP möchten, stellen Sie den Port auf 1110.

host-private =
    .what = { $host } ist nur innerhalb eines Heim- oder Firmennetzes zu erreichen.
    .why = Solche Adressen gibt es im Internet nicht. Unterwegs findet Ihre App den Server nicht.
    .do = Zu Hause oder im Büro können Sie das so lassen. Für unterwegs brauchen Sie ein VPN oder den öffentlichen Namen des Servers.

host-cgnat =
    .what = { $host } ist aus dem offenen Internet nicht zu erreichen.
    .why = Dieser Adressbereich ist für das Innere von Anbieternetzen vorgesehen. Auch private Netze wie Tailscale benutzen ihn, und dort kann er stimmen.
    .do = Benutzen Sie ein solches privates Netz, lassen Sie es so. Sonst tragen Sie den Servernamen von der Seite Ihres Anbieters ein.

host-linklocal =
    .what = { $host } ist eine Adresse, die sich ein Gerät selbst gegeben hat.
    .why = Sie gilt nur zwischen Nachbarn im selben Netz und kann sich jederzeit ändern.
    .do = Tragen Sie den Namen des Servers ein, oder eine Adresse, die sich nicht ändert.

host-unroutable =
    .what = { $host } kann nicht die Adresse eines Mailservers sein.
    .why = Diese Adresse ist reserviert, zum Beispiel als Muster für Anleitungen. Dort ist kein Server zu erreichen.
    .do = Tragen Sie den Servernamen von der Seite Ihres Anbieters ein.

host-public-ip =
    .what = { $host } ist eine IP-Adresse. Gebraucht wird hier ein Servername.
    .why = Bei einer verschlüsselten Verbindung prüft die App, ob das Zertifikat des Servers zu Ihrer Eingabe passt. Nur wenige Zertifikate von Mailservern enthalten eine IP-Adresse.
    .do = Tragen Sie den Namen des Servers ein, wie er auf der Seite Ihres Anbieters steht.
    .symptom = Die App warnt vielleicht vor dem Zertifikat des Servers.

## Was der Name eines Servers nahelegt

# $named ist IMAP oder POP3.
host-names-other-incoming =
    .what = Der Name { $host } klingt nach { $named }, gewählt ist aber { $protocol }.
    .why = Anbieter haben oft einen Server für IMAP und einen anderen für POP. Bei einigen wenigen geht beides unter einem Namen.
    .do = Vergleichen Sie den Namen mit der Seite Ihres Anbieters. Tragen Sie entweder den Server für { $protocol } ein, oder wählen Sie den Kontotyp { $named }.

host-smtp-as-incoming =
    .what = Der Name { $host } klingt nach einem Server zum Senden, steht aber bei den eingehenden E-Mails.
    .why = Die meisten Anbieter haben einen Server für eingehende und einen anderen für ausgehende E-Mails (SMTP).
    .do = Suchen Sie auf der Seite Ihres Anbieters den Posteingangsserver (IMAP oder POP) und tragen Sie seinen Namen hier ein.

host-incoming-as-smtp =
    .what = Der Name { $host } klingt nach einem Server zum Lesen, steht aber bei den ausgehenden E-Mails.
    .why = Die meisten Anbieter haben einen Server für eingehende und einen anderen für ausgehende E-Mails (SMTP).
    .do = Suchen Sie auf der Seite Ihres Anbieters den Postausgangsserver (SMTP) und tragen Sie seinen Namen hier ein.

# $case ist "known" bei einem bekannten Server, "named", wenn nur der Name darauf hindeutet.
host-is-mx =
    .what =
        { $case ->
            [known] { $host } nimmt E-Mails von anderen Servern an. E-Mail-Apps können sich dort nicht anmelden.
           *[other] Der Name { $host } klingt nach einem Server, der E-Mails von anderen Servern annimmt.
        }
    .why = Anbieter haben getrennte Server für die Apps ihrer Kunden und für E-Mails, die von anderswo kommen (MX).
    .do =
        { $case ->
            [known] Tragen Sie stattdessen den Server des Anbieters für E-Mail-Apps ein.
           *[other] Suchen Sie auf der Seite Ihres Anbieters den Server für E-Mail-Apps und tragen Sie seinen Namen hier ein.
        }

host-is-autodiscover =
    .what = { $host } teilt Apps ihre Einstellungen mit. Der Mailserver selbst ist es nicht.
    .why = Ein Server mit dem Namen autodiscover oder autoconfig gibt nur Einstellungen heraus. E-Mails gibt es dort nicht.
    .do = Suchen Sie auf der Seite Ihres Anbieters den { $side ->
            [side-outgoing] Postausgangsserver
           *[other] Posteingangsserver
        } und tragen Sie seinen Namen hier ein.

# $service ist das erste Wort im Namen des Servers: caldav, carddav, ldap, sieve, ftp, ns oder cpanel.
host-other-service =
    .what =
        { $service ->
            [caldav] Der Name { $host } klingt nach einem Kalenderserver, nicht nach einem Mailserver.
            [carddav] Der Name { $host } klingt nach einem Server für Kontakte, nicht nach einem Mailserver.
            [ldap] Der Name { $host } klingt nach einem Adressverzeichnis, nicht nach einem Mailserver.
            [sieve] Der Name { $host } klingt nach einem Server für E-Mail-Filter, nicht für E-Mails selbst.
            [ftp] Der Name { $host } klingt nach einem Server für Dateien, nicht nach einem Mailserver.
            [ns] Der Name { $host } klingt nach einem Nameserver, nicht nach einem Mailserver.
            [cpanel] Der Name { $host } klingt nach einer Verwaltungsseite, nicht nach einem Mailserver.
           *[other] Der Name { $host } klingt nach etwas anderem als einem Mailserver.
        }
    .why = Anbieter geben oft jedem Dienst einen eigenen Server, der nach seiner Aufgabe heißt.
    .do = Suchen Sie auf der Seite Ihres Anbieters den { $side ->
            [side-outgoing] Postausgangsserver
           *[other] Posteingangsserver
        } und tragen Sie seinen Namen hier ein.
