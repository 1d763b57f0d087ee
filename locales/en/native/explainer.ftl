### The explanation below the check; readable without any script.

explainer-title = POP or IMAP, in a minute
explainer-imap-title = IMAP: mail stays on the server
explainer-imap-how = Every app looks at the same mailbox. What you read, file or delete on one device is read, filed or deleted on all of them.
explainer-imap-when = It is the right choice when more than one device reads your mail, or when you also use the web page.
explainer-imap-mind = Mind: deleting is deleting everywhere, and a full mailbox takes no new mail. Keep a backup of what matters.
explainer-pop-title = POP: mail moves to your device
explainer-pop-how = The app fetches what is in the inbox. Then it either leaves the mail on the server or deletes it there, and that is a box in the app’s settings.
explainer-pop-when = It can be the right choice for one computer that keeps the archive, or when the server has little room.
explainer-pop-mind = Mind: folders, read marks and sent mail stay on that one device. If it deletes from the server, its copy is the only one.
explainer-both = Both on one mailbox can lose mail: a POP app that deletes takes messages away from every IMAP app. Use IMAP everywhere, or let the POP app leave its mail on the server.

explainer-ports-title = The usual ports and encryption
explainer-ports-lead = Your provider’s own page comes first. Where it says nothing else, these are the standard.
explainer-ports-for = For
explainer-ports-best = First choice
explainer-ports-also = Also good
explainer-ports-imap = Reading mail by IMAP
explainer-ports-pop = Fetching mail by POP3
explainer-ports-smtp = Sending mail (SMTP)
explainer-port-25 = Port 25 is for servers among themselves. Many networks block it for apps, so it is not the one to send with.

explainer-encryption-title = What the encryption words mean
explainer-tls-title = SSL/TLS
explainer-tls = Encrypted from the first moment. Apps call it SSL/TLS, SSL, TLS or “use SSL”.
explainer-starttls-title = STARTTLS
explainer-starttls = Starts in the open and switches to encryption before the password is sent. Apps call it STARTTLS, sometimes TLS. Choose “required”, not “if available”, where your app asks.
explainer-none-title = None
explainer-none = Anyone on the way, such as another guest in the same Wi-Fi, can read your password and your mail. Do not use it.
explainer-sources = Where this comes from:

explainer-answers-title = More answers
explainer-answers = All questions, answered
# A few words for each question, as links.
explainer-ask-which = POP or IMAP: which is better?
explainer-ask-password = The right password is refused
explainer-ask-sending = Mail arrives but cannot be sent
explainer-ask-missing = Mail has disappeared
explainer-ask-move = From POP to IMAP without losing mail
