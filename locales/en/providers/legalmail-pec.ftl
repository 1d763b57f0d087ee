legalmail-pec =
    .user = The user name is usually your InfoCert user ID, not the certified address. A wrong one looks like a wrong password.
