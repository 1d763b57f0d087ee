hostgator =
    .host = Your server has a name of its own, such as gator1234.hostgator.com. You find it in the welcome mail and in cPanel.
