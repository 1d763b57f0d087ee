centrum-sk =
    .names = Für Adressen bei atlas.sk und pobox.sk heißen die Server imap.atlas.sk und imap.pobox.sk.
