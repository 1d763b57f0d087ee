network-solutions =
    .web = For accounts from Web.com the servers’ names begin with web- in place of netsol-.
