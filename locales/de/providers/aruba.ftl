aruba =
    .imap = Bei manchen Hosting-Tarifen muss IMAP eigens bestellt werden. Ohne IMAP nehmen Sie POP.
