libero =
    .pop-spam = POP zeigt den Spam-Ordner nicht. Sehen Sie dort ab und zu im Browser nach, oder nehmen Sie IMAP.
