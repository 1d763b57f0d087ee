mailhostbox =
    .host = Ihr Server hat einen eigenen Namen, etwa us2.imap.mailhostbox.com. Sie finden ihn im Kundenbereich; die Zahl ist verschieden.
