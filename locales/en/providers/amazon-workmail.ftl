amazon-workmail =
    .end = AWS ends WorkMail on 31 March 2027. Save or move your mail before then; afterwards it cannot be reached.
