matbao =
    .host = Your server has a name of its own, such as pro12.emailserver.vn. You find it in your customer area.
