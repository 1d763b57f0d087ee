orange-fr =
    .app-password = If Orange refuses your password in an app that is not its own, it wants one made for such apps. You make it in your Orange account on the web.
