antagonist =
    .host = Your server has a name of its own, such as s123.webhostingserver.nl. You find it in your customer area.
