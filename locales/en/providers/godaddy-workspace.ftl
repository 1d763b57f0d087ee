godaddy-workspace =
    .two = GoDaddy also sells Microsoft 365 mailboxes. If yours is one of those, the servers are outlook.office365.com and smtp.office365.com.
