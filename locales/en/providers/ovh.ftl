ovh =
    .offers = These servers are for MX Plan, the mail that comes with hosting. Exchange, Email Pro and Zimbra mailboxes have others; the OVHcloud Control Panel shows them.
