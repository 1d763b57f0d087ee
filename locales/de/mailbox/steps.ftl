### Was im gespielten Postfach geschieht, ein Satz für jeden Schritt.
### $device ist das Gerät, das etwas tut, $by ein anderes, an dem es liegt, $mails sind die Nummern einer oder mehrerer Nachrichten.

play-arrived = { $folder ->
        [spam] Nachricht { $mails } kommt an, und der Server legt sie in den Spam-Ordner.
       *[other] Nachricht { $mails } kommt auf dem Server an.
    }
play-refused = Der Server ist voll und weist Nachricht { $mails } ab.
play-fetched = { $mails ->
        [one] { $device } ruft Nachricht { $mails } ab und hat eine eigene Kopie.
       *[other] { $device } ruft die Nachrichten { $mails } ab und hat eigene Kopien.
    }
play-withheld = { $mails ->
        [one] Der Server gibt { $device } Nachricht { $mails } nicht, weil ein anderes Gerät sie schon bekommen hat.
       *[other] Der Server gibt { $device } die Nachrichten { $mails } nicht, weil ein anderes Gerät sie schon bekommen hat.
    }
play-removed = { $mails ->
        [one] { $device } meldet sich ab, und der Server entfernt Nachricht { $mails }, wie das Programm es verlangt hat.
       *[other] { $device } meldet sich ab, und der Server entfernt die Nachrichten { $mails }, wie das Programm es verlangt hat.
    }
play-removed-wish = { $mails ->
        [one] { $device } meldet sich ab, und auch der Server entfernt Nachricht { $mails }, weil Sie sie dort gelöscht haben.
       *[other] { $device } meldet sich ab, und auch der Server entfernt die Nachrichten { $mails }, weil Sie sie dort gelöscht haben.
    }
play-kept = { $mails ->
        [one] { $device } will Nachricht { $mails } vom Server entfernen, aber der Anbieter behält sie.
       *[other] { $device } will die Nachrichten { $mails } vom Server entfernen, aber der Anbieter behält sie.
    }
play-busy = { $device } wird abgewiesen: { $by } ist noch angemeldet, und POP lässt nur ein Gerät auf einmal ein.
play-broke = Die Verbindung von { $device } bricht ab, bevor es sich abgemeldet hat. Der Server entfernt also nichts.
play-shown = { $mails ->
        [one] { $device } zeigt Nachricht { $mails }; sie bleibt auf dem Server.
       *[other] { $device } zeigt die Nachrichten { $mails }; sie bleiben auf dem Server.
    }
play-updated = { $mails ->
        [one] { $device } zeigt Nachricht { $mails } jetzt so, wie sie auf dem Server ist.
       *[other] { $device } zeigt die Nachrichten { $mails } jetzt so, wie sie auf dem Server sind.
    }
# $why ist deleted, oder ein Programm hat sie vom Server genommen.
play-vanished = { $mails ->
        [one] Nachricht { $mails } verschwindet von { $device }, weil { $why ->
                [deleted] Sie sie auf { $by } gelöscht haben.
               *[other] { $by } sie vom Server genommen hat.
            }
       *[other] Die Nachrichten { $mails } verschwinden von { $device }, weil { $why ->
                [deleted] Sie sie auf { $by } gelöscht haben.
               *[other] { $by } sie vom Server genommen hat.
            }
    }
# $why ist deleted, oder ein Programm hat sie vom Server genommen.
play-missed = { $mails ->
        [one] { $device } fragt nach E-Mails, und Nachricht { $mails } ist nicht da: { $why ->
                [deleted] Sie haben sie auf { $by } gelöscht.
               *[other] { $by } hat sie vom Server genommen.
            }
       *[other] { $device } fragt nach E-Mails, und die Nachrichten { $mails } sind nicht da: { $why ->
                [deleted] Sie haben sie auf { $by } gelöscht.
               *[other] { $by } hat sie vom Server genommen.
            }
    }
# $reach ist here, later oder everywhere.
play-read = { $reach ->
        [everywhere] Sie lesen Nachricht { $mails } auf { $device }, und der Server merkt sich das für alle.
       *[other] Sie lesen Nachricht { $mails } auf { $device }, und nur { $device } weiß davon.
    }
play-filed = { $reach ->
        [everywhere] Sie verschieben Nachricht { $mails } auf { $device } in einen Ordner, und damit auch auf dem Server.
       *[other] Sie verschieben Nachricht { $mails } in einen Ordner, den nur { $device } hat.
    }
play-deleted = { $reach ->
        [everywhere] Sie löschen Nachricht { $mails } auf { $device } endgültig, und damit auch auf dem Server.
        [later] Sie löschen Nachricht { $mails } auf { $device } endgültig. Danach soll auch der Server sie entfernen.
       *[other] Sie löschen Nachricht { $mails } auf { $device } endgültig. Andere Kopien bleiben.
    }
play-sent = { $reach ->
        [everywhere] Sie senden Nachricht { $mails } von { $device }. Eine Kopie liegt für alle Geräte im Ordner „Gesendet“ auf dem Server.
       *[other] Sie senden Nachricht { $mails } von { $device }. Nur { $device } behält eine Kopie.
    }
play-sent-unkept = Sie senden Nachricht { $mails } von { $device }, aber der Server ist voll und behält keine Kopie.
play-went-off = { $device } wird eine Weile nicht benutzt.
play-came-back = { $device } wird wieder benutzt.
play-lost = { $device } geht kaputt, und alles darauf ist verloren.
play-replaced = Ein neues, leeres Gerät ersetzt { $device }, mit denselben Einstellungen.
play-passed = { $days ->
        [one] Ein Tag vergeht.
       *[other] { $days } Tage vergehen.
    }
# $why ist deleted, lost, no-room, unkept, oder ein Programm hat sie vom Server genommen.
play-gone = { $mails ->
        [one] Nachricht { $mails } ist weg. { $why ->
                [deleted] Sie haben sie auf { $by } gelöscht, und es gibt keine andere Kopie.
                [lost] Die einzige Kopie war auf { $by }.
                [no-room] Sie ist nie im Postfach angekommen, und der Absender erfährt das.
                [unkept] Sie ist verschickt, aber Sie haben keine Kopie.
               *[other] { $by } hat sie vom Server genommen, und es gibt keine andere Kopie.
            }
       *[other] Die Nachrichten { $mails } sind weg. { $why ->
                [deleted] Sie haben sie auf { $by } gelöscht, und es gibt keine anderen Kopien.
                [lost] Die einzigen Kopien waren auf { $by }.
                [no-room] Sie sind nie im Postfach angekommen, und die Absender erfahren das.
                [unkept] Sie sind verschickt, aber Sie haben keine Kopien.
               *[other] { $by } hat sie vom Server genommen, und es gibt keine anderen Kopien.
            }
    }
