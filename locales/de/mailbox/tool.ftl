### Das Werkzeug, das Szenen abspielt.

play-title = Zum Durchspielen
play-lead = Sehen Sie, was aus jeder Nachricht wird, auf dem Server und auf den Geräten.
play-choose = Was gespielt wird
play-own = Ihre eigenen Geräte
# $devices ist ihre Zahl.
play-own-begin = { $devices ->
        [one] Das Gerät und die Einstellungen aus Ihrer Prüfung, { $days } Tage lang gespielt. Es fragt einmal am Tag nach E-Mails.
       *[other] Die Geräte und Einstellungen aus Ihrer Prüfung, { $days } Tage lang gespielt. Jedes fragt einmal am Tag nach E-Mails, und eines liegt eine Weile in der Schublade.
    }
play-start = Abspielen
play-pause = Anhalten
play-back = Einen Schritt zurück
play-next = Einen Schritt weiter
play-again = Von vorn
play-timeline = Zeitleiste
play-at = Tag { $day }, Schritt { $step } von { $steps }
play-before = Vor dem ersten Schritt
play-before-said = Noch ist nichts geschehen.
play-list = Alle Schritte als Liste
play-day = Tag { $day }
play-end = Wie es endet

## Im Bild: wie ein Gerät liest, in wenigen Worten, und was mit ihm ist

play-legend = Ein blasser Umschlag zeigt, was auf dem Server liegt. Eine gestrichelte Lücke ist eine Nachricht, die fehlt.
play-way-nothing = POP, lässt nichts dort
play-way-days = { $days ->
        [one] POP, lässt E-Mails { $days } Tag
       *[other] POP, lässt E-Mails { $days } Tage
    }
play-way-all = POP, lässt alles dort
play-is-server = Server
play-is-gone = Weg
play-is-locked = belegt von { $device }
play-is-off = unbenutzt
play-is-broken = kaputt
play-folder-spam = Spam
play-folder-filed = Ordner
play-folder-sent = Gesendet
