au-jp =
    .user = au gives you a user ID and a password for mail apps. Neither is your address or the password of your au ID.
