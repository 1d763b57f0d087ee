bluehost =
    .host = Ihr Server hat einen eigenen Namen, etwa box123.bluehost.com. Sie finden ihn im Kundenbereich; mail.ihredomain geht oft auch, vielleicht mit einer Warnung vor dem Zertifikat.
