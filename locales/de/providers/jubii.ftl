jubii =
    .moved = Die meisten Postfächer der früheren Telenor-Mail in Dänemark sind hierher umgezogen. Ihre Adresse ist dieselbe.
