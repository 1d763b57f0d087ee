tin-it =
    .names = Die Servernamen beginnen mit imaps und smtps, und doch verlangen sie STARTTLS. Wählen Sie nicht SSL/TLS.
