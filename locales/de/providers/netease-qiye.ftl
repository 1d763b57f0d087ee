netease-qiye =
    .port-994 = Port 994 mit SSL/TLS ist hier zum Verschicken richtig, obwohl ihn sonst kaum jemand verwendet.
    .centre = Es gibt mehrere Gruppen von Servernamen. Welche Ihre ist, hängt vom Vertrag Ihrer Firma ab; fragen Sie Ihre Administration.
