### Was über die Geräte gesagt wird, die ein Postfach lesen.
### $who nennt die betroffenen Geräte, $others die, denen etwas fehlt; beides kann eines oder mehrere sein.

pop-deletes-others-miss =
    .what =
        { $who ->
            [one] { $who } nimmt { $others } neue E-Mails weg.
           *[other] { $who } nehmen einander und den übrigen Geräten neue E-Mails weg.
        }
    .why =
        { $who ->
            [one] Dort werden E-Mails über POP abgerufen und sofort vom Server entfernt. Was abgerufen ist, verschwindet von Geräten mit IMAP oder Webmail und kommt auf anderen Geräten mit POP nie an.
           *[other] Dort werden E-Mails über POP abgerufen und sofort vom Server entfernt. Wer zuerst kommt, hat die Nachricht; { $others } bekommen sie nicht alle.
        }
    .do = Richten Sie das Konto auf { $who } neu mit IMAP ein. Behalten Sie das alte Konto, bis dessen E-Mails kopiert sind. Wird IMAP nicht angeboten, schalten Sie „Kopie der Nachrichten auf dem Server belassen“ ein.

pop-deletes-only-copy =
    .what = { $who } hat die einzige Kopie Ihrer E-Mails.
    .why = E-Mails werden über POP abgerufen und vom Server entfernt. Geht das Gerät kaputt oder verloren, sind sie weg. Mit einem einzigen Gerät geht das, solange es eine Sicherung gibt.
    .do = Sichern Sie die E-Mails auf diesem Gerät, oder lassen Sie 14 Tage oder länger eine Kopie auf dem Server.

pop-days-zero =
    .what =
        { $who ->
            [one] { $who } soll E-Mails nach 0 Tagen vom Server entfernen.
           *[other] { $who } sollen E-Mails nach 0 Tagen vom Server entfernen.
        }
    .why = Programme verstehen das verschieden. Thunderbird lässt dann alles auf dem Server; ein anderes Programm entfernt es vielleicht beim nächsten Abruf.
    .do = Tragen Sie { $enough } Tage oder mehr ein. Sollen E-Mails für immer auf dem Server bleiben, schalten Sie die Angabe der Tage aus.

pop-days-short =
    .what =
        { $who ->
            [one] { $who } entfernt E-Mails nach { $days ->
                    [one] { $days } Tag
                   *[other] { $days } Tagen
                } vom Server.
           *[other] { $who } entfernen E-Mails schon nach wenigen Tagen vom Server.
        }
    .why = Einem Gerät, das eine Woche lang aus ist, fehlen E-Mails. Was heute ankommt, kann nach dem { $date } vom Server verschwunden sein.
    .do = Stellen Sie auf jedem Gerät mit POP { $enough } Tage oder mehr ein.

pop-days-differ =
    .what = { $who } und { $others } lassen E-Mails verschieden lange auf dem Server.
    .why = Auf dem Server gibt es nur eine Kopie, also gilt für alle die kürzeste Zeit. Was heute ankommt, kann nach dem { $date } vom Server verschwunden sein, wenn { $days ->
            [one] { $days } Tag
           *[other] { $days } Tage
        } vorbei sind.
    .do = Stellen Sie auf jedem Gerät dieselbe Zahl von Tagen ein, { $enough } oder mehr.

pop-days-need-client-run =
    .what = E-Mails bleiben { $days ->
            [one] { $days } Tag
           *[other] { $days } Tage
        } auf dem Server; danach werden sie entfernt von: { $who }.
    .why = Was heute ankommt, kann nach dem { $date } entfernt werden. Das geschieht nur, solange das E-Mail-Programm dort läuft und E-Mails abruft.
    .do = Sie müssen nichts ändern. Rufen Sie E-Mails auf jedem Gerät ab, bevor diese Tage um sind; sonst wird das Postfach voll oder einem Gerät fehlen E-Mails.

pop-leave-forever =
    .what = E-Mails bleiben für immer auf dem Server, und das Postfach wird voll.
    .why = { $who ->
            [one] { $who } lässt jede Nachricht auf dem Server, und nichts entfernt sie dort.
           *[other] { $who } lassen jede Nachricht auf dem Server, und nichts entfernt sie dort.
        } Ist das Postfach voll, werden neue E-Mails abgewiesen.
    .do = Lassen Sie das Programm E-Mails vom Server entfernen, wenn Sie sie löschen oder wenn einige Tage vorbei sind.

pop-plus-imap =
    .what = { $who ->
            [one] { $who } entfernt E-Mails, die auf { $others } noch zu sehen sind.
           *[other] { $who } entfernen E-Mails, die auf { $others } noch zu sehen sind.
        }
    .why = POP entfernt E-Mails nach { $days ->
            [one] { $days } Tag
           *[other] { $days } Tagen
        } vom Server, und IMAP zeigt, was auf dem Server liegt. Was heute ankommt, kann nach dem { $date } von { $others } verschwunden sein.
    .do = Verwenden Sie auch auf { $who } IMAP. Muss es dort bei POP bleiben, lassen Sie E-Mails ohne Frist auf dem Server.

pop-retention-unknown =
    .what = Bleibt bei { $who } eine Kopie der Nachrichten auf dem Server?
    .why = Falls dort über POP abgerufene E-Mails vom Server entfernt werden, können sie bei { $others } fehlen.
    .do = Suchen Sie in den Kontoeinstellungen des E-Mail-Programms nach „Kopie der Nachrichten auf dem Server belassen“, und geben Sie hier an, was eingestellt ist.

pop-local-delete-syncs =
    .what = Was auf { $who } gelöscht wird, verschwindet auch vom Server.
    .why = Was bis dahin nicht bei { $others } angekommen ist, kommt nie mehr an; bei IMAP und Webmail verschwindet es.
    .do = Wenn Sie das nicht möchten, schalten Sie aus, dass E-Mails beim Löschen auf dem Gerät auch vom Server entfernt werden.

pop-inbox-only =
    .what = { $who ->
            [one] { $who } sieht nur den Posteingang.
           *[other] { $who } sehen nur den Posteingang.
        }
    .why = POP kennt keine Ordner und ruft meist nur den Posteingang ab. Was ein Filter verschiebt oder was im Spam-Ordner landet, sehen Sie nur hier: { $others }.
    .do = Sehen Sie dort ab und zu in die anderen Ordner: { $others }. Mit IMAP würde das Gerät alle Ordner zeigen.

pop-recommend-imap =
    .what = { $who ->
            [one] { $who } verwendet POP, und andere Geräte lesen dasselbe Postfach.
           *[other] { $who } verwenden POP, obwohl mehrere Geräte dasselbe Postfach lesen.
        }
    .why = Mit POP bleibt auf jedem Gerät für sich, was gesendet und was gelesen wurde. Mit IMAP zeigen alle Geräte dasselbe.
    .do = Fügen Sie das Konto mit IMAP hinzu, kopieren Sie hinein, was nur das POP-Konto hat, prüfen Sie, ob alle E-Mails da sind, und entfernen Sie erst dann das POP-Konto.

imap-many-connections =
    .what = Dieses Postfach lesen über IMAP: { $who }.
    .why = Anbieter begrenzen die Zahl der Verbindungen, und jedes Programm öffnet mehrere. Sind es zu viele, meldet ein Programm, dass es sich nicht verbinden kann, und später geht es wieder.
    .do = Solange es funktioniert, müssen Sie nichts ändern. Schließen Sie sonst Programme, die Sie nicht brauchen, oder lassen Sie sie weniger Verbindungen öffnen.

reader-service-password =
    .what = { $who ->
            [one] { $who } meldet sich mit dem Passwort des Kontos an.
           *[other] { $who } melden sich mit dem Passwort des Kontos an.
        }
    .why = Wer den Dienst betreibt, kann das Passwort lesen. Außerdem funktioniert er nicht mehr, wenn Sie es ändern oder Ihr Anbieter die Anmeldung umstellt.
    .do = Bietet Ihr Anbieter App-Passwörter oder eine Anmeldeseite (OAuth2) an, verwenden Sie eines davon für den Dienst.

## Anbieter, bei denen POP nicht tut, was im Programm eingestellt ist

pop-gmail-normal =
    .what = Gmail gibt jede Nachricht nur an eines der Geräte: { $who }.
    .why = Wer eine Nachricht über POP zuerst abruft, hat sie. Gmail gibt sie kein zweites Mal heraus, auch wenn das Programm eine Kopie auf dem Server lässt.
    .do = Verwenden Sie auf diesen Geräten IMAP. Bei POP schreiben Sie auf jedem Gerät recent: vor den Benutzernamen; dann bekommen alle die E-Mails der letzten 30 Tage.

pop-gmail-server-action =
    .what = Bei Gmail entscheidet nicht { $who }, sondern die Einstellung in Gmail, was aus abgerufenen E-Mails wird.
    .why = Hat ein Programm eine Nachricht über POP abgerufen, behält Gmail sie, archiviert sie oder löscht sie, je nachdem, was in Gmail im Browser gewählt ist.
    .do = Öffnen Sie Gmail im Browser, dann „Einstellungen“ und „Weiterleitung und POP/IMAP“, und sehen Sie nach, was beim Abruf über POP geschieht.

# $case ist soon bis Ende Januar 2027 und over ab Februar 2027.
pop-gmail-fetcher =
    .what = { $case ->
            [over] Gmail ruft keine E-Mails aus anderen Postfächern mehr ab.
           *[other] Gmail hört im Januar 2027 auf, E-Mails aus anderen Postfächern abzurufen.
        }
    .why = { $case ->
            [over] Google hat den Abruf über POP in Gmail im Browser beendet; bei { $who } kommt von hier nichts Neues mehr an. Was schon abgerufen war, bleibt in Gmail.
           *[other] Google beendet den Abruf über POP in Gmail im Browser. Dann kommt bei { $who } von hier nichts Neues mehr an. Was schon abgerufen war, bleibt in Gmail.
        }
    .do = Lassen Sie Ihren Anbieter E-Mails an Gmail weiterleiten, oder fügen Sie dieses Postfach mit IMAP in der Gmail-App auf dem Handy hinzu.

pop-outlook-delete =
    .what = Eine Einstellung bei Outlook.com entscheidet, ob { $who } E-Mails vom Server entfernen darf.
    .why = Ist es erlaubt, ist über POP Entferntes aus dem Postfach verschwunden, auch im Browser und auf Geräten mit IMAP.
    .do = Öffnen Sie Outlook.com im Browser, dann „Einstellungen“, „E-Mail“, „Weiterleitung und IMAP“, und sehen Sie nach, was für POP gewählt ist.

pop-yandex-keeps =
    .what = { $who ->
            [one] Yandex behält seine Kopie von allem, was { $who } abruft.
           *[other] Yandex behält seine Kopie von allem, was { $who } abrufen.
        }
    .why = Soweit Yandex es beschreibt, bleiben E-Mails im Postfach, auch wenn ein Programm sie über POP entfernt.
    .do = Löschen Sie E-Mails bei Yandex im Browser, oder verwenden Sie IMAP, das zeigt und löscht, was auf dem Server liegt.

## Zugänge, die abgeschafft werden

# $case ist soon vor Oktober 2026, listed bis Ende März 2027 und danach gone. $date ist der Tag der nächsten Änderung.
proto-ews =
    .what = { $case ->
            [gone] Falls { $who } die Exchange-Webdienste nutzt, geht das nicht mehr.
            [listed] Falls { $who } die Exchange-Webdienste nutzt, muss Ihre Administration das erlauben.
           *[other] Falls { $who } die Exchange-Webdienste nutzt, muss das ab dem { $date } erlaubt werden.
        }
    .why = { $case ->
            [gone] Microsoft 365 hat die Exchange-Webdienste (EWS) am { $date } für alle abgeschaltet. Eigene Exchange-Server betrifft das nicht.
            [listed] Microsoft 365 lässt nur noch eingetragene Programme die Exchange-Webdienste (EWS) nutzen und schaltet sie am { $date } für alle ab. Eigene Exchange-Server betrifft das nicht.
           *[other] Ab dann lässt Microsoft 365 nur noch eingetragene Programme die Exchange-Webdienste (EWS) nutzen; im April 2027 werden sie für alle abgeschaltet. Eigene Exchange-Server betrifft das nicht.
        }
    .do = Fragen Sie den Hersteller, ob das Programm EWS nutzt. Wenn ja, brauchen Sie eine Version mit Microsoft Graph, oder verwenden Sie IMAP mit OAuth2.
