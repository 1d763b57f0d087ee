a2-hosting =
    .host = Your server has a name of its own, such as a2ss12.a2hosting.com. You find it in the welcome mail and in cPanel.
