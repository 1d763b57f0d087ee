donweb =
    .host = Ihr Server hat einen eigenen Namen, etwa c1234567.ferozo.com. Sie finden ihn im Kundenbereich.
