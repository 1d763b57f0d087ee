mailhostbox =
    .host = Your server has a name of its own, such as us2.imap.mailhostbox.com. You find it in your customer area; the number differs.
