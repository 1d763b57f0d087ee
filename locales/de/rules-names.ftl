### Servernamen, die einem anderen ähneln, und die Domain der E-Mail-Adresse.
### $meant ist der Name, der wohl gemeint war, $provider, wem er gehört; $case ist known, wenn das bekannt ist.

# $ascii ist die Form des Namens mit einfachen Buchstaben.
host-idn-unicode =
    .what = Der Name { $host } hat Buchstaben, mit denen nicht jedes Mailprogramm zurechtkommt.
    .why = Im Netz heißt er { $ascii }. Manche Programme wandeln ihn nicht um und finden nichts.
    .do = Wenn sich das Programm nicht verbindet, tragen Sie { $ascii } ein.

# $readable ist der Name, wie man ihn liest. $case: read oder broken.
host-punycode =
    .what =
        { $case ->
            [broken] Der Name { $host } enthält einen Teil mit xn--, der nichts bedeutet.
           *[other] { $host } ist { $readable } in der Form für Computer.
        }
    .why =
        { $case ->
            [broken] Ein solcher Teil steht für Buchstaben jenseits von a bis z. In diesem ist ein Zeichen falsch.
           *[other] Ein solcher Teil steht für Buchstaben jenseits von a bis z. Das ist richtig, wenn Sie diesen Namen kennen.
        }
    .do =
        { $case ->
            [broken] Kopieren Sie den Namen noch einmal, oder fragen Sie Ihren Anbieter.
           *[other] Prüfen Sie, ob { $readable } der Server ist, den Sie meinen.
        }
