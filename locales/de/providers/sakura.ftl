sakura =
    .host = Ihr Server hat einen eigenen Namen, etwa www1234.sakura.ne.jp. Sie finden ihn im Kundenbereich.
