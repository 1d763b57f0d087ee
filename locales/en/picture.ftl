### The picture of the connection, and the same in words.

picture-title = The picture in words
picture-your-app = Your mail app
picture-more = { $count ->
    [one] And one more device.
   *[other] And { $count } more devices.
}
picture-more-short = + { $count } more
picture-no-server = no server yet
picture-incoming = incoming
picture-outgoing = outgoing

# $device is a device's name, $how one of the picture-reads and picture-fetches messages.
picture-device = { $device }: { $how }.
picture-reads-somehow = reads the mailbox
picture-reads-imap = IMAP, mail stays
picture-reads-exchange = Exchange, mail stays
picture-reads-web = in the browser
picture-fetches = POP3 fetches copies
picture-fetches-for = { $days ->
    [one] POP3, deletes after 1 day
   *[other] POP3, deletes after { $days } days
}
picture-takes = POP3 takes and deletes

# $side is "incoming mail" or "outgoing mail", $server a server with protocol and port, $seal one of the messages below.
picture-leg = For { $side }, { $server }: { $seal }.
picture-seal-unknown = not known yet
picture-seal-broken = no connection
picture-seal-open = open to everyone on the way
picture-seal-perhaps = perhaps open
picture-seal-upgraded = starts open, then sealed
picture-seal-sealed = sealed from the start
picture-seal-inside = stays on this device
