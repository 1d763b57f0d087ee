antagonist =
    .host = Ihr Server hat einen eigenen Namen, etwa s123.webhostingserver.nl. Sie finden ihn im Kundenbereich.
