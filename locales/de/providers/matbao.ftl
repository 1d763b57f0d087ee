matbao =
    .host = Ihr Server hat einen eigenen Namen, etwa pro12.emailserver.vn. Sie finden ihn im Kundenbereich.
