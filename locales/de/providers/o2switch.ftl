o2switch =
    .host = Ihr Server hat einen eigenen Namen, etwa name.o2switch.net. Sie finden ihn in der Willkommens-E-Mail und im cPanel.
