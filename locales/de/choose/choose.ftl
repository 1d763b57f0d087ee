### „Was passt zu mir?“: einige Fragen und der Rat, der sich aus den Antworten ergibt.

choose-title = Was passt zu mir?
choose-intro = Einige Fragen, und Sie haben unseren Rat. Jede Antwort lässt sich ändern.
choose-known = Was { $provider } anbietet, ist bekannt; danach fragen wir nicht.
choose-next = Nächste Frage: { $question }
choose-said = Unser Rat: { $way }

## Die Fragen mit ihren Antworten

choose-readers = Wer liest dieses Postfach, und womit?
choose-readers-computer = Ein Computer mit E-Mail-Programm, sonst nichts
choose-readers-phone = Ein Handy oder Tablet, sonst nichts
choose-readers-several = Mehrere Geräte, oder ein Gerät und die Webseite
choose-readers-people = Mehrere Personen
choose-readers-web = Nur die Webseite des Anbieters

choose-place = Wo sollen Ihre E-Mails sein?
choose-place-server = Beim Anbieter, wo jedes Gerät sie findet
choose-place-copy = Beim Anbieter, und dazu eine eigene Kopie
choose-place-mine = Auf meinem eigenen Gerät und nicht länger beim Anbieter

choose-room = Ist beim Anbieter genug Platz?
choose-room-plenty = Ja, oder mir ist nie eine Grenze aufgefallen
choose-room-tight = Nein, das Postfach ist klein oder war schon voll

choose-offline = Brauchen Sie alle E-Mails auch dort, wo es kein Internet gibt?
choose-offline-no = Nein, oder die neueren genügen
choose-offline-yes = Ja, auch alte E-Mails

choose-offer = Was bietet Ihr Anbieter für E-Mail-Programme?
choose-offer-both = IMAP und POP
choose-offer-imap = IMAP, aber kein POP
choose-offer-pop = POP, aber kein IMAP
choose-offer-neither = Keines von beiden: nur die eigene App oder Webseite
choose-offer-unsure = Das weiß ich nicht

## Der Rat: eine Überschrift und was sie bedeutet

choose-way-imap = IMAP
choose-way-imap-is = Ihre E-Mails bleiben auf dem Server, und jedes Programm zeigt, was dort liegt.
choose-way-imap-copy = IMAP und eine eigene Kopie
choose-way-imap-copy-is = Ihre E-Mails bleiben auf dem Server, und jedes Programm zeigt, was dort liegt. Von Zeit zu Zeit kopieren Sie alles auf einen Computer.
choose-way-imap-archive = IMAP und ein Archiv auf einem Computer
choose-way-imap-archive-is = Neue E-Mails liegen auf dem Server, und jedes Programm zeigt sie. Alte verschieben Sie in Ordner, die es nur auf einem Computer gibt.
choose-way-pop-take = POP, das E-Mails vom Server nimmt
choose-way-pop-take-is = Das Programm ruft neue E-Mails ab und entfernt sie sofort vom Server.
choose-way-pop-days = POP, das E-Mails { $days } Tage auf dem Server lässt
choose-way-pop-days-is = Das Programm ruft neue E-Mails ab und entfernt sie { $days } Tage später vom Server.
choose-way-pop-keep = POP, das E-Mails auf dem Server lässt
choose-way-pop-keep-is = Das Programm ruft neue E-Mails ab. Vom Server geht eine Nachricht erst, wenn Sie sie im Programm löschen.
choose-way-web = Die Webseite des Anbieters
choose-way-web-is = Sie brauchen weder IMAP noch POP.
choose-way-own-app = Die App oder Webseite des Anbieters
choose-way-own-app-is = Weder IMAP noch POP lässt sich hier verwenden.

## Warum

choose-why = Warum
choose-why-same-everywhere = Alle Geräte zeigen dasselbe: die Ordner, was gelesen und was gesendet wurde.
choose-why-server-keeps = Die E-Mails liegen auf dem Server; geht ein Gerät kaputt, geht keine verloren.
choose-why-own-copy = Wird das Konto eines Tages gesperrt, geknackt oder geschlossen, haben Sie noch Ihre Kopie.
choose-why-off-server = E-Mails kommen vom Server auf ein eigenes Gerät, wie Sie es wünschen.
choose-why-makes-room = Auf dem Server bleibt Platz für neue E-Mails.
choose-why-nobody-else = Sonst liest nichts dieses Postfach; niemandem fehlt, was vom Server geht.
choose-why-reads-offline = Was abgerufen ist, lässt sich ohne Internet lesen.
choose-why-each-gets-all = E-Mails bleiben { $days } Tage auf dem Server; so kann jedes Gerät seine eigene Kopie abrufen.
choose-why-two-places = Ihre E-Mails sind an zwei Orten: auf dem Server und auf Ihrem Gerät.
choose-why-only-pop = Dieser Anbieter bietet POP, aber kein IMAP.
choose-why-only-imap = Dieser Anbieter hat kein POP, das das Postfach von selbst leeren würde.
choose-why-pop-keeps-all = Bei diesem Anbieter entfernt POP nichts vom Server, was auch immer im Programm eingestellt ist.
choose-why-no-set-up = Es muss nichts eingerichtet werden.
choose-why-no-other-app = Dieser Anbieter lässt kein anderes E-Mail-Programm zu.
choose-why-only-computers = Dieser Anbieter lässt andere E-Mail-Programme auf Computern zu, aber nicht auf einem Handy.

## Was dafür zu tun ist

choose-steps = Was dafür nötig ist
choose-step-look-up = Sehen Sie auf den Hilfeseiten Ihres Anbieters nach, ob er { $protocol } anbietet. Wenn nicht, beantworten Sie die letzte Frage noch einmal.
choose-step-paid = Bei diesem Anbieter gehört { $protocol } zu den kostenpflichtigen Tarifen.
choose-step-bridge = Installieren Sie auf jedem Computer das Bridge-Programm des Anbieters. Auf dem Handy verwenden Sie die App des Anbieters.
choose-step-server-setting = Was POP vom Server entfernen darf, bestimmt eine Einstellung beim Anbieter. Die Prüfung sagt Ihnen, wo sie ist.
choose-step-keep-all = Stellen Sie in jedem Programm ein, dass alle E-Mails auf dem Gerät behalten werden. Manche behalten zunächst nur die neueren.
choose-step-computer = Sie brauchen dafür einen Computer mit E-Mail-Programm; dort muss das Konto eingerichtet sein.

## Was es kostet und was Sie dagegen tun können

choose-costs = Der Preis dafür, und was Sie tun können
choose-cost-server-only = Alle Ihre E-Mails sind beim Anbieter und nirgends sonst.
choose-cost-server-only-do = Kopieren Sie Wichtiges von Zeit zu Zeit auf einen Computer, falls das Konto eines Tages gesperrt oder geknackt wird.
choose-cost-copy-by-hand = Die Kopie ist so alt wie das letzte Mal, als Sie sie angelegt haben.
choose-cost-copy-by-hand-do = Kopieren Sie alle Ordner in Ordner auf dem Computer, oder verwenden Sie den Export des Programms. Kopieren, nicht verschieben. Einmal im Monat ist eine gute Gewohnheit.
choose-cost-archive-once = Was Sie auf den Computer verschieben, ist nur noch dort, und kein anderes Gerät zeigt es.
choose-cost-archive-once-do = Sichern Sie diesen Computer. Verschieben Sie immer nur wenig auf einmal, und sehen Sie nach, ob es angekommen ist, bevor Sie weitermachen.
choose-cost-only-copy = Die einzige Kopie Ihrer E-Mails ist auf diesem Gerät. Geht es kaputt oder verloren, sind sie weg.
choose-cost-only-copy-do = Sichern Sie das Gerät, und probieren Sie einmal aus, ob sich E-Mails aus der Sicherung zurückholen lassen.
choose-cost-only-copy-later = Nach { $days } Tagen ist eine Nachricht nur noch dort, wo sie abgerufen wurde. Geht dieses Gerät kaputt, ist sie weg.
choose-cost-only-copy-later-do = Sichern Sie das Gerät, oder eines davon, das alle E-Mails abruft.
choose-cost-away-too-long = Einem Gerät, das { $days } Tage lang nicht abruft, fehlen E-Mails.
choose-cost-away-too-long-do = Rufen Sie auf jedem Gerät öfter ab, oder tragen Sie mehr Tage ein: auf jedem Gerät gleich viele.
choose-cost-no-second-device = Ein zweites Gerät bekäme nie, was schon vom Server gegangen ist.
choose-cost-no-second-device-do = Beantworten Sie diese Fragen noch einmal, bevor eines dazukommt.
choose-cost-inbox-only = POP ruft gewöhnlich nur den Posteingang ab. Spam und andere Ordner bleiben auf dem Server.
choose-cost-inbox-only-do = Sehen Sie von Zeit zu Zeit auf der Webseite des Anbieters in diese Ordner.
choose-cost-sent-stays = Was Sie senden und was Sie gelesen haben, bleibt auf dem Gerät, auf dem es geschah.
choose-cost-sent-stays-do = Um Gesendetes überall zu haben, schicken Sie sich selbst eine Blindkopie (Bcc).
choose-cost-deletes-everywhere = Was Sie auf einem Gerät löschen, verschwindet von allen.
choose-cost-deletes-everywhere-do = Wenn Sie nicht sicher sind, verschieben Sie eine Nachricht in einen Archivordner, statt sie zu löschen.
choose-cost-deletes-both = Was Sie im Programm löschen, wird auch auf dem Server gelöscht.
choose-cost-deletes-both-do = Sichern Sie das Gerät, damit sich eine versehentlich gelöschte Nachricht zurückholen lässt.
choose-cost-shared = Was eine Person gelesen hat, gilt für alle als gelesen. Was eine löscht, ist für alle weg.
choose-cost-shared-do = Machen Sie aus, wer löscht. Fragen Sie den Anbieter nach einem gemeinsamen Postfach, bei dem sich jede Person mit einem eigenen Passwort anmeldet.
choose-cost-fills-up = Alles zählt zum Platz auf dem Server. Ist er voll, werden neue E-Mails abgewiesen.
choose-cost-fills-up-do = Löschen Sie große Nachrichten, die Sie nicht mehr brauchen. Speichern Sie vorher deren Anhänge.
choose-cost-stays-on-server = Ihre E-Mails bleiben beim Anbieter. Ein Handy geht zu leicht verloren, um die einzige Kopie zu haben.
choose-cost-stays-on-server-do = Um E-Mails vom Server zu nehmen, verwenden Sie ein E-Mail-Programm auf einem Computer, und beantworten Sie diese Fragen noch einmal.
choose-cost-provider-only = Sie haben keine eigene Kopie, und ohne den Anbieter geht nichts.
choose-cost-provider-only-do = Sehen Sie nach, ob der Anbieter Ihr Postfach exportieren kann, und speichern Sie von Zeit zu Zeit einen Export.

## Unter dem Rat

choose-encrypted = IMAP und POP sind gleich sicher, wenn die Verbindung verschlüsselt ist, mit SSL/TLS oder STARTTLS. Verwenden Sie keines von beiden ohne.
choose-fill = In die Prüfung eintragen
choose-fill-hint = Trägt den Kontotyp, die Geräte und, soweit bekannt, die Server ein. Sie können es rückgängig machen.
choose-filled = So steht es schon in der Prüfung.
choose-guide-move = Von POP zu IMAP umziehen, ohne E-Mails zu verlieren
choose-guide-mix = Von POP und IMAP gemischt zu einem von beiden
choose-compare = IMAP und POP im Vergleich
