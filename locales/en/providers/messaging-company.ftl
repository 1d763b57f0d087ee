messaging-company =
    .moved = The mail of TPG, iiNet, Internode, Westnet and others moved here. Your address is the same.
