free-fr =
    .switch-smtp = Sending from mail apps is off. Switch on SMTP authentifié (SMTP with a login) where you manage the mailbox on Free’s web page.
