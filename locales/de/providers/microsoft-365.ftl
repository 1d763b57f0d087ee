microsoft-365 =
    .switch-smtp = Das Verschicken aus E-Mail-Programmen ist oft abgeschaltet. Ihre Administration schaltet es im Microsoft 365 Admin Center ein: Benutzer > Aktive Benutzer > Ihr Name > E-Mail > E-Mail-Apps verwalten > Authentifiziertes SMTP.
    .smtp-disabled = Der Fehler „5.7.139 … SmtpClientAuthentication is disabled“ meint diesen Schalter. An Ihrem Passwort liegt es nicht.
    .mx = Namen, die auf mail.protection.outlook.com enden, sind für E-Mails zwischen Servern. Programme verwenden outlook.office365.com und smtp.office365.com.
