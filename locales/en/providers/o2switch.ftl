o2switch =
    .host = Your server has a name of its own, such as name.o2switch.net. You find it in the welcome mail and in cPanel.
