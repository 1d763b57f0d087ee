kundenpost =
    .switch = Open Kundenpost in a browser: Settings > Mail programs. Tick IMAP, and save.
