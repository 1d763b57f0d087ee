zoho-ca =
    .switch = Öffnen Sie Zoho Mail im Browser: Settings > Mail Accounts. Setzen Sie das Häkchen bei IMAP Access oder POP Access, und speichern Sie.
    .region = Die Endung der Servernamen hängt davon ab, wo das Konto angelegt wurde: zoho.com, zoho.eu, zoho.in und andere. Es ist die Endung, die Sie in der Adresszeile des Browsers sehen.
    .pro = Mit eigener Domain nehmen Sie die Server, die mit imappro, poppro und smtppro beginnen, mit einer privaten Zoho-Adresse die mit imap, pop und smtp.
    .plan = Neuere kostenlose Konten haben keinen Zugang für E-Mail-Programme; dafür braucht es einen Bezahltarif. Der Browser und die Apps von Zoho bleiben Ihnen.
