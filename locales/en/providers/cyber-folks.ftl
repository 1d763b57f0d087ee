cyber-folks =
    .host = Your server has a name of its own, such as s12.cyber-folks.pl. You find it in your customer area.
