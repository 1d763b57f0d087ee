### Wie ein gespieltes Postfach endet, in einem Satz. Er besteht aus Teilen, zwischen denen ein Strichpunkt steht.

# $days ist 0 bei einer fertigen Szene. Nach dem Doppelpunkt beginnt jeder Teil mit seinem Subjekt.
play-ending = { $days ->
        [0] Am Ende steht es so: { $parts }.
       *[other] Nach { $days } Tagen steht es so: { $parts }.
    }
play-ending-then = { $first }; { $then }
play-end-holds = { $who ->
        [one] { $who } hat { $all ->
                [yes] alle E-Mails, { $mails }
               *[other] { $mails }
            }
       *[other] { $who } haben { $all ->
                [yes] alle E-Mails, { $mails }
               *[other] { $mails }
            }
    }
play-end-nothing = auf { $who } liegt nichts
play-end-only = { $count ->
        [one] { $mails } gibt es nur auf { $who }
       *[other] { $mails } gibt es nur auf { $who }
    }
# $why ist handed, deleted, oder ein Programm hat sie vom Server genommen.
play-end-never = { $mails } { $count ->
        [one] kam
       *[other] kamen
    } nie auf { $who } an, weil { $why ->
        [handed] der Server sie schon an { $by } gegeben hatte
        [deleted] Sie sie vorher auf { $by } gelöscht haben
       *[other] { $by } sie vorher vom Server genommen hat
    }
play-end-vanished = { $mails } { $count ->
        [one] verschwand
       *[other] verschwanden
    } von { $who }, weil { $by } sie vom Server genommen hat
# $why ist deleted, lost, no-room, oder ein Programm hat sie vom Server genommen.
play-end-gone = { $mails } { $count ->
        [one] ist
       *[other] sind
    } weg, weil { $why ->
        [deleted] Sie sie auf { $by } gelöscht haben
        [lost] es sie nur auf { $by } gab
        [no-room] der Server voll war
       *[other] { $by } die letzte Kopie vom Server genommen hat
    }
play-end-later = ab Tag { $day } nimmt { $who } vom Server, was dort abgerufen wurde
play-mails = { $numbers ->
        [one] Nachricht { $numbers }
       *[other] die Nachrichten { $numbers }
    }
# Der Server als Subjekt eines Satzes, und nach „auf“.
play-server = der Server
play-on-server = dem Server

## Was angenommen werden musste

play-assumed-deletes = Sie haben nicht angegeben, ob { $device } eine Kopie der Nachrichten auf dem Server lässt. Hier sehen Sie, was geschieht, wenn nicht.
play-assumed-zero = { $device } soll E-Mails nach 0 Tagen entfernen; das verstehen Programme verschieden. Hier wird Abgerufenes beim nächsten Mal entfernt.
play-assumed-service = Bei diesem Anbieter entscheiden dessen eigene Einstellungen, was aus E-Mails wird, die über POP abgerufen sind. Hier behält er alles.
play-assumed-keeps = Soweit bekannt, behält dieser Anbieter E-Mails, die über POP entfernt werden. Hier tut er das.
