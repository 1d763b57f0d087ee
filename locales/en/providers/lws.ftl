lws =
    .host = Your server has a name of its own, such as mail12.lwspanel.com. You find it in your customer area.
