hostgator =
    .host = Ihr Server hat einen eigenen Namen, etwa gator1234.hostgator.com. Sie finden ihn in der Willkommens-E-Mail und im cPanel.
