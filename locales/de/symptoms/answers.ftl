### Was auf der Seite und in der Kommandozeile um die Ursachen herum steht.

## Das Werkzeug auf der Seite

symptoms-title = Was heißt dieser Fehler?
symptoms-lead = Fügen Sie ein, was Ihre Mail-App oder Ihr Programm zeigt, oder eine Mail, die zurückkam. Nichts davon verlässt diese Seite.
symptoms-text = Die Fehlermeldung
symptoms-text-hint = Am besten ganz, mit allen Codes. Ein Passwort braucht es nicht.
# $causes: wie viele Ursachen gezeigt werden; $what: ein Satz über die erste, mit Punkt.
symptoms-said = { $causes ->
    [one] Eine mögliche Ursache. { $what }
    *[other] { $causes } mögliche Ursachen, die wahrscheinlichste zuerst. { $what }
  }
# Wo etwas, das wie ein Passwort aussieht, aus dem Text genommen wurde.
symptoms-hidden = Etwas im Text sah wie ein Passwort aus. Jetzt steht dort •••.
# Unter den Ursachen, solange das Formular leer ist.
symptoms-form = Füllen Sie auch das Formular aus: Dann sieht Maillint, was davon zu Ihren Einstellungen passt.
# Auf einem Knopf. $part: „Posteingang“; $field: „Port“.
symptoms-go = Im Formular zeigen: { $part }, { $field }

## Wenn nichts erkannt wurde

symptoms-unknown = Diesen Fehler kennt Maillint nicht.
symptoms-unknown-do = Es hilft, den ganzen Text mit allen Codes zu haben, etwa 535 5.7.8 oder 0x800CCC0E, und zu wissen, welche App oder welches Programm ihn zeigt.
symptoms-not-mail = In diesem Text geht es nicht um Mail.
symptoms-not-mail-do = Fügen Sie ein, was Ihre Mail-App oder Ihr Mailprogramm gezeigt hat, mit allen Codes.

## Was die Einstellungen zu einer Ursache sagen

# $finding: ein Satz über die Einstellungen, etwa „SSL/TLS passt nicht zu Port 587.“
symptoms-confirmed = Ihre Einstellungen sagen dasselbe. { $finding }
symptoms-ruled-out = Ihre Einstellungen hier zeigen das nicht. Prüfen Sie, ob die App dieselben hat.
# Vor Ursachen, gegen die die Einstellungen sprechen.
symptoms-ruled-out-title = Nach Ihren Einstellungen unwahrscheinlich

## Wie sicher eine Ursache ist

# Vor einer Ursache, die auch die Einstellungen zeigen.
confidence-confirmed = Das ist es
confidence-certain = Fast sicher
confidence-likely = Wahrscheinlich
confidence-possible = Möglich
