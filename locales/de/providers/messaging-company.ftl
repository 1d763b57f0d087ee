messaging-company =
    .moved = Die Postfächer von TPG, iiNet, Internode, Westnet und anderen sind hierher umgezogen. Ihre Adresse ist dieselbe.
