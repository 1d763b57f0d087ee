docomo =
    .user = The user name is your d ACCOUNT id, not the address. The password is issued in My docomo for IMAP alone; the one of the d ACCOUNT is refused.
