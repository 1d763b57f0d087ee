xserver =
    .host = Your server has a name of its own, such as sv1234.xserver.jp. You find it in your customer area.
