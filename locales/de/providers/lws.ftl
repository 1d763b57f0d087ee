lws =
    .host = Ihr Server hat einen eigenen Namen, etwa mail12.lwspanel.com. Sie finden ihn im Kundenbereich.
