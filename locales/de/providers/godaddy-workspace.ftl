godaddy-workspace =
    .two = GoDaddy verkauft auch Postfächer von Microsoft 365. Ist Ihres eines davon, heißen die Server outlook.office365.com und smtp.office365.com.
