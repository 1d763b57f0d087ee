sakura =
    .host = Your server has a name of its own, such as www1234.sakura.ne.jp. You find it in your customer area.
