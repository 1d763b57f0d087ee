inmotion =
    .host = Ihr Server hat einen eigenen Namen, etwa secure123.inmotionhosting.com. Sie finden ihn in der Willkommens-E-Mail und im cPanel.
