### Was über Benutzernamen und Anmeldearten gesagt wird.
### $provider ist der Name des Anbieters, wo einer bekannt ist; $typed der Benutzername, wie er eingegeben wurde.

## Benutzernamen

user-needs-full =
    .what = { $case ->
            [sure] { $provider } verlangt die ganze E-Mail-Adresse als Benutzernamen.
           *[other] „{ $typed }“ ist keine vollständige E-Mail-Adresse.
        }
    .why = { $case ->
            [sure] Der Server kennt „{ $typed }“ nicht ohne das @ und was danach kommt.
           *[other] Die meisten Anbieter verlangen die ganze Adresse als Benutzernamen, einige etwas Kürzeres.
        }
    .do = { $case ->
            [sure] Geben Sie Ihre ganze E-Mail-Adresse ein.
           *[other] Wenn die Anmeldung scheitert, geben Sie Ihre ganze E-Mail-Adresse ein.
        }
    .symptom = Die App meldet, dass Benutzername oder Passwort falsch sind.

user-needs-local =
    .what = { $provider } verlangt nur den Teil der Adresse vor dem @.
    .why = Die Server dort kennen ein Postfach unter diesem Teil.
    .do = Geben Sie nur ein, was vor dem @ steht. Wenn das scheitert, versuchen Sie die ganze Adresse.

user-other-id =
    .what = Bei { $provider } ist die E-Mail-Adresse nicht der Benutzername.
    .why = { $provider } vergibt für Mail-Apps einen eigenen Benutzernamen.
    .do = Sehen Sie in Ihrem Konto bei { $provider } nach, und geben Sie ihn hier ein.

user-display-name =
    .what = „{ $typed }“ sieht nach dem Namen eines Menschen aus.
    .why = Der Server will den Namen des Postfachs. Für Ihren eigenen gibt es ein anderes Feld.
    .do = Geben Sie Ihre E-Mail-Adresse ein oder den Benutzernamen von Ihrem Anbieter.

user-differs-email =
    .what = Der Benutzername ist nicht die E-Mail-Adresse { $email }.
    .why = Das ist richtig, wenn ein Postfach mehrere Adressen hat. Ist es ein Versehen, scheitert die Anmeldung, oder der Server weist Ihre Mails ab.
    .do = Lassen Sie „{ $typed }“ stehen, wenn Sie sich damit am Postfach anmelden. Sonst geben Sie { $email } ein.

user-alias =
    .what = { $provider } kennt „{ $typed }“ nicht als Benutzernamen.
    .why = Weitere Adressen und solche mit eigener Domain empfangen nur, anmelden können sie sich nicht.
    .do = Geben Sie die erste Adresse des Kontos ein. Sie endet auf @icloud.com, @me.com oder @mac.com.

user-domain-typo =
    .what = In „{ $typed }“ könnte nach dem @ ein Tippfehler sein.
    .why = Sie ist einen Buchstaben von einer bekannten Adresse entfernt.
    .do = Vergleichen Sie sie Buchstabe für Buchstabe mit Ihrer E-Mail-Adresse.

user-plus-tag =
    .what = Mit einer Adresse, die ein + enthält, kann man sich meist nicht anmelden.
    .why = Was nach dem + steht, sortiert nur Mails.
    .do = Entfernen Sie das + und was danach kommt, bis zum @.

user-uppercase =
    .what = Der Benutzername enthält Großbuchstaben.
    .why = Einige Server unterscheiden sie von kleinen, und Telefone setzen sie ungefragt.
    .do = Wenn die Anmeldung scheitert, versuchen Sie es nur mit Kleinbuchstaben.

user-backslash =
    .what = „{ $typed }“ ist ein Name für das Windows-Netz einer Firma.
    .why = { $provider } kennt keine Namen mit umgekehrtem Schrägstrich.
    .do = Geben Sie Ihre E-Mail-Adresse ein.

user-recent-prefix =
    .what = „recent:“ gibt es nur, um Gmail über POP abzurufen.
    .why = Hier hält der Server es für einen Teil des Benutzernamens, den er dann nicht kennt.
    .do = Entfernen Sie „recent:“.

user-non-ascii =
    .what = Der Benutzername enthält Buchstaben, mit denen viele Server nichts anfangen können.
    .why = Die meisten Server kennen darin nur A bis Z, Ziffern und Zeichen.
    .do = Bitten Sie Ihren Anbieter um einen Benutzernamen aus einfachen Buchstaben.

## Anmeldearten

auth-app-password =
    .what = { $case ->
            [page] { $provider } verlangt die eigene Anmeldeseite (OAuth2) oder ein App-Passwort.
           *[other] { $provider } verlangt ein App-Passwort.
        }
    .why = Mit dem Passwort des Kontos können Mail-Apps sich dort nicht anmelden.
    .do = { $case ->
            [page] Wählen Sie OAuth2, wenn die App es anbietet. Sonst erstellen Sie im Konto bei { $provider } ein App-Passwort und geben es als Passwort ein.
           *[other] Erstellen Sie im Konto bei { $provider } ein App-Passwort, und geben Sie es als Passwort ein. Vielleicht müssen Sie dafür erst die Anmeldung in zwei Schritten einschalten.
        }
    .symptom = Die App meldet, dass Benutzername oder Passwort falsch sind.

auth-app-password-2fa =
    .what = Bei der Anmeldung in zwei Schritten verlangt { $provider } ein App-Passwort.
    .why = Ohne sie gilt das Passwort des Kontos.
    .do = Dann erstellen Sie im Konto ein App-Passwort und geben es als Passwort ein.

auth-separate-password =
    .what = { $provider } hat für Mail-Apps ein eigenes Passwort.
    .why = Es kann ein anderes sein als das für die Webseite.
    .do = Legen Sie im Konto bei { $provider } das Passwort für Mail-Apps fest, und geben Sie es als Passwort ein.

auth-bridge-password =
    .what = Bridge hat ein eigenes Passwort.
    .why = Das Passwort des Kontos bei { $provider } gilt in Mail-Apps nicht.
    .do = Kopieren Sie das Passwort aus den Postfach-Details in Bridge.

auth-oauth-only =
    .what = { $provider } lässt Mail-Apps nur über die eigene Anmeldeseite (OAuth2) herein.
    .why = Passwörter und App-Passwörter werden abgewiesen.
    .do = Wählen Sie OAuth2 als Anmeldeart. Wenn die App es nicht anbietet, brauchen Sie eine andere App.
    .symptom = Die App meldet, dass Benutzername oder Passwort falsch sind.

auth-oauth-preferred =
    .what = Bei { $provider } meldet man sich am besten über die eigene Anmeldeseite (OAuth2) an.
    .why = Das Passwort des Kontos wird abgewiesen. Bei App-Passwörtern sind die Quellen uneins.
    .do = Wählen Sie OAuth2. Wenn die App es nicht anbietet, versuchen Sie ein App-Passwort aus Ihrem Konto.

auth-oauth-unsupported =
    .what = { $provider } hat für Mail-Apps keine Anmeldeseite (OAuth2), soweit bekannt.
    .why = Das geht nur, wenn Anbieter und App dafür gemacht sind.
    .do = Wählen Sie eine andere Anmeldeart.

auth-m365-smtp-basic =
    .what = { $case ->
            [soon] Ende Dezember 2026 nimmt Microsoft 365 zum Senden keine Passwörter mehr an.
           *[other] Microsoft 365 nimmt zum Senden nur Passwörter an, wenn die Administration Ihrer Firma es zulässt.
        }
    .why = { $case ->
            [soon] Bis dahin gelten sie, wenn die Administration Ihrer Firma sie nicht abgeschaltet hat. Danach kann sie sie eine Zeit lang wieder zulassen.
            [off] Microsoft will in der zweiten Hälfte von 2027 ihren letzten Tag nennen.
           *[other] Microsoft wollte in der zweiten Hälfte von 2027 ihren letzten Tag nennen.
        }
    .do = Wählen Sie OAuth2 als Anmeldeart. Wenn die App es nicht anbietet, fragen Sie die Administration Ihrer Firma.

auth-encrypted-over-tls =
    .what = „Verschlüsseltes Passwort“ ist bei verschlüsselter Verbindung selten nötig.
    .why = Die Verbindung schützt das Passwort schon, und viele Server kennen diese Anmeldeart nicht.
    .do = Wählen Sie „Passwort, normal“, wenn Ihr Anbieter nicht diese Anmeldeart verlangt.

auth-spa-ntlm =
    .what = { $provider } kennt kein NTLM.
    .why = NTLM, auch SPA genannt, ist für Firmennetze mit Windows.
    .do = Wählen Sie eine andere Anmeldeart.

auth-none-incoming =
    .what = Ohne Anmeldung kann niemand Mails abrufen.
    .why = Ein Postfach öffnet sich nur seinem Besitzer.
    .do = Wählen Sie eine Anmeldeart, und geben Sie den Benutzernamen ein.

auth-none-outgoing =
    .what = Ohne Anmeldung lässt sich nur selten senden.
    .why = Server nehmen Mails nur von Angemeldeten an oder aus dem eigenen Netz.
    .do = Wählen Sie eine Anmeldeart. Benutzername und Passwort sind meist die für eingehende Mails.
    .symptom = Die App zeigt vielleicht den Fehler 530 oder „authentication required“.
