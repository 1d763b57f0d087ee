all-inkl =
    .host = Ihr Server hat einen eigenen Namen, etwa w0123456.kasserver.com. Sie finden ihn im KAS, für Posteingang und Postausgang gleich.
