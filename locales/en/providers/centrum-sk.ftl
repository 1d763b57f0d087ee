centrum-sk =
    .names = For addresses at atlas.sk and pobox.sk the servers are imap.atlas.sk and imap.pobox.sk.
