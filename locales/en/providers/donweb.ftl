donweb =
    .host = Your server has a name of its own, such as c1234567.ferozo.com. You find it in your customer area.
