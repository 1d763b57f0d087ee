wp-pl =
    .switch = Open WP Poczta in a browser, switch on access for mail programs (programy pocztowe) by IMAP or POP3 in the settings, and save.
