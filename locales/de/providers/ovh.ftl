ovh =
    .offers = Diese Server sind für MX Plan, die E-Mail zum Webhosting. Exchange, Email Pro und Zimbra haben andere; Sie sehen sie im OVHcloud Control Panel.
