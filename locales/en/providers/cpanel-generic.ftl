cpanel-generic =
    .host = The server is often mail.yourdomain, or the name of the machine that your hosting company gave you. cPanel shows it under Email Accounts > Connect Devices.
    .web-ports = Ports 2095 and 2096 are cPanel’s web pages, not for mail apps.
