cox =
    .moved = Die Postfächer von Cox sind 2024 zu Yahoo umgezogen. Ihre Adresse ist dieselbe; Server und Anmeldung sind jetzt die von Yahoo.
