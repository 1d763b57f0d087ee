iijmio =
    .user = The user name is your address with a dot in place of the @.
