a2-hosting =
    .host = Ihr Server hat einen eigenen Namen, etwa a2ss12.a2hosting.com. Sie finden ihn in der Willkommens-E-Mail und im cPanel.
