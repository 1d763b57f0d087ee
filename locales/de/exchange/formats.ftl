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
