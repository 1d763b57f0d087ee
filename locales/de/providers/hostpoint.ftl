hostpoint =
    .name = Der Server zum Verschicken heißt asmtp.mail.hostpoint.ch, mit einem a davor.
