hostpoint =
    .name = The server for sending is asmtp.mail.hostpoint.ch, with an a in front.
