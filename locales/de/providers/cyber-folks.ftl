cyber-folks =
    .host = Ihr Server hat einen eigenen Namen, etwa s12.cyber-folks.pl. Sie finden ihn im Kundenbereich.
