xserver =
    .host = Ihr Server hat einen eigenen Namen, etwa sv1234.xserver.jp. Sie finden ihn im Kundenbereich.
