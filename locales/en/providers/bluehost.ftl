bluehost =
    .host = Your server has a name of its own, such as box123.bluehost.com. You find it in the control panel; mail.yourdomain often works too, perhaps with a certificate warning.
