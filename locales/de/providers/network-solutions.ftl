network-solutions =
    .web = Bei Konten von Web.com beginnen die Servernamen mit web- statt mit netsol-.
