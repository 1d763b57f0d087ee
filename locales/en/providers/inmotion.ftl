inmotion =
    .host = Your server has a name of its own, such as secure123.inmotionhosting.com. You find it in the welcome mail and in cPanel.
