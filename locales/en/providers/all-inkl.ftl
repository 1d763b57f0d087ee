all-inkl =
    .host = Your server has a name of its own, such as w0123456.kasserver.com. You find it in the KAS, for incoming and outgoing mail alike.
