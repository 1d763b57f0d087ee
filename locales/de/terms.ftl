### Die Namen der Dinge. Das Programm kann jeden davon in einen anderen Satz einsetzen,
### deshalb stehen sie allein: ohne Platzhalter, ohne Punkt am Ende.

## Protokolle

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
protocol-webmail = Webmail
protocol-exchange = Exchange
protocol-fetcher = Abruf durch einen Dienst

## Verschlüsselung, wie E-Mail-Programme sie nennen

encryption-tls = SSL/TLS
encryption-starttls = STARTTLS
encryption-none = Keine
encryption-auto = Automatisch

## Die beiden Seiten eines Kontos

side-incoming = eingehende E-Mails
side-outgoing = ausgehende E-Mails

## Formularfelder, benannt wie in den meisten E-Mail-Programmen

field-email = E-Mail-Adresse
field-protocol = Kontotyp
field-host = Server
field-port = Port
field-encryption = Verschlüsselung
field-username = Benutzername
field-auth = Anmeldeverfahren
field-device-name = Name des Geräts
field-device-kind = Art des Geräts
field-device-protocol = So liest es die E-Mails
field-leave-on-server = Kopie der Nachrichten auf dem Server belassen
field-remove-after-days = Kopie nach so vielen Tagen entfernen
field-remove-when-deleted = Kopie entfernen, wenn die Nachricht hier gelöscht wird

## Anmeldeverfahren

auth-password = Passwort
auth-app-password = App-Passwort
auth-oauth2 = Anmeldung beim Anbieter (OAuth2)
auth-encrypted-password = Verschlüsseltes Passwort
auth-ntlm = NTLM
auth-none = Keine Anmeldung

## Geräte

kind-phone = Handy oder Tablet
kind-computer = Computer
kind-web = Webbrowser
kind-service = Online-Dienst
kind-unknown = Ein Gerät

## Wie ernst ein Hinweis ist

severity-error = Fehler
severity-warning = Warnung
severity-advice = Empfehlung

## Was das für die Person bedeutet

impact-breaks = Keine Verbindung
impact-unsafe = Nicht sicher
impact-data-loss = E-Mails können verloren gehen
impact-fragile = Unzuverlässig
impact-tidy = Gut zu wissen

## Antworten

answer-yes = Ja
answer-no = Nein
