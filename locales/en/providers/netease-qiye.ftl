netease-qiye =
    .port-994 = Port 994 with SSL/TLS is right for sending here, although hardly anyone else uses it.
    .centre = There are several families of server names. Which one is yours depends on your company’s contract; ask your administrator.
