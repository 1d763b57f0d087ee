### What settings are read from and written to.

## What a text is; each is a sentence

format-text = Gelesen als Text.
format-settings = Gelesen als Einstellungen von Maillint in JSON.
format-link = Gelesen als Link zu Maillint.
format-url = Gelesen als Adressen von Mailservern.
format-srv = Gelesen als DNS-Einträge einer Domain.
format-config = Gelesen als Einstellungen eines Programms oder einer Website.
format-autoconfig = Gelesen als Datei, mit der sich Mailprogramme wie Thunderbird selbst einrichten (Autoconfig).
format-mobileconfig = Gelesen als Konfigurationsprofil für iPhone, iPad und Mac.
format-autodiscover = Gelesen als Antwort eines Servers an Outlook (Autodiscover).

## What a set of settings is beside the first of its text

standing-other-protocol = Dasselbe Postfach, auf andere Weise gelesen.
standing-other-port = Dieselben Server an anderen Ports.
standing-less-secure = Weniger geschützt: Andere könnten unterwegs das Passwort und die Mails lesen. Nur, wenn nichts anderes geht, und fragen Sie vorher Ihren Anbieter.
standing-other-account = Ein anderes Konto.

## Womit eine Datei beginnt, in die Einstellungen geschrieben werden

export-made = Geschrieben von Maillint { $version }, das die Server nicht kontaktiert hat.
export-errors = { $errors ->
    [one] Diese Einstellungen haben einen Fehler:
    *[other] Diese Einstellungen haben { $errors } Fehler:
  }

## Was in einer Datei mit DNS-Einträgen als Bemerkung steht

export-srv-closed = Ein Punkt sagt, dass es einen Dienst nicht gibt: Von zwei Wegen zu denselben Mails nehmen Programme dann den obigen, der von Anfang an verschlüsselt ist. Entfernen Sie die Zeile, wenn auch der andere gefunden werden soll.
export-srv-unknown = Ob es diese gibt, sagen die Einstellungen nicht. Wo Ihre Domain etwas nicht anbietet, entfernen Sie das erste Semikolon der Zeile.

## What stands in the files of programs, as remarks before the lines that they speak of; “the #” is the sign before such a line

export-say-asks = In dieser Datei steht kein Passwort. Das Programm fragt danach.
export-say-password = In dieser Datei steht kein Passwort, und das Programm fragt danach. Wenn Sie einen Befehl haben, der es ausgibt, tragen Sie ihn hier ein und nehmen Sie das # weg.
export-say-command = In dieser Datei steht kein Passwort. Tragen Sie hier einen Befehl ein, der es ausgibt, und nehmen Sie das # weg.
export-say-token = Diese Art der Anmeldung nimmt ein Token statt eines Passworts. Tragen Sie hier einen Befehl ein, der eines ausgibt, und nehmen Sie das # weg.
export-say-token-keys = Für diese Art der Anmeldung holt das Programm selbst Token. Tragen Sie ein, was Ihr Anbieter Ihnen dafür gegeben hat, und nehmen Sie jedes # weg.
export-say-token-plugin = Für diese Art der Anmeldung braucht das Programm eine Erweiterung, die von Cyrus SASL für XOAUTH2.
export-say-keep = Abgeholte Nachrichten bleiben auf dem Server.
export-say-expunge = Was hier gelöscht wird, ist auf dem Server nur vorgemerkt. Soll es auch dort gelöscht werden, ändern Sie „expunge“.
export-say-folder = In diesen Ordner des Computers kommen die Nachrichten. Gibt es ihn noch nicht, legen Sie ihn an.
export-say-maildir = In diesen Ordner des Computers kommen die Nachrichten. Gibt es ihn noch nicht, legen Sie ihn an, mit den Ordnern cur, new und tmp darin.
export-say-certificates = Die Stellen, die für den Server bürgen dürfen. Hat Ihr System die Liste in einer anderen Datei, nennen Sie diese.
export-say-mode = Das Programm nimmt diese Datei nur, wenn niemand außer Ihnen sie lesen kann: chmod 600.
