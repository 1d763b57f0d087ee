zoho-au =
    .switch = Open Zoho Mail in a browser: Settings > Mail Accounts. Tick IMAP Access, or POP Access, and save.
    .region = The ending of the servers’ names depends on where the account was made: zoho.com, zoho.eu, zoho.in and others. It is the ending you see in the browser’s address line.
    .pro = With your own domain, take the servers that begin with imappro, poppro and smtppro; with a personal Zoho address those that begin with imap, pop and smtp.
    .plan = Newer free accounts have no access for mail apps; that takes a paid plan. The web page and Zoho’s own apps work.
