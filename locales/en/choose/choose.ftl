### "Which one for me": a few questions, and the advice that comes of the answers.

choose-title = Which one for me?
choose-intro = A few questions, and you have our advice. You can change any answer.
# $provider: its name; shown where no question is put about it.
choose-known = What { $provider } offers is known, so we do not ask for it.
# Read out when one more question has appeared. $question: the question.
choose-next = Next question: { $question }
# Read out when the advice has appeared. $way: its headline.
choose-said = Our advice: { $way }

## The questions, each with its answers

choose-readers = Who reads this mailbox, and with what?
choose-readers-computer = One computer with a mail app, and nothing else
choose-readers-phone = One phone or tablet, and nothing else
choose-readers-several = Several devices, or one device and the web page
choose-readers-people = Several people
choose-readers-web = Nothing but the provider’s web page

choose-place = Where should your mail be?
choose-place-server = With the provider, where every device finds it
choose-place-copy = With the provider, and a copy of my own as well
choose-place-mine = On my own device, and no longer with the provider

choose-room = Is there enough room with the provider?
choose-room-plenty = Yes, or I have never noticed a limit
choose-room-tight = No, the mailbox is small or has been full

choose-offline = Do you need all your mail where there is no internet?
choose-offline-no = No, or recent mail is enough
choose-offline-yes = Yes, old mail too

choose-offer = What does your provider offer for mail apps?
choose-offer-both = IMAP and POP
choose-offer-imap = IMAP, but no POP
choose-offer-pop = POP, but no IMAP
choose-offer-neither = Neither: only its own app or web page
choose-offer-unsure = I do not know

## The advice: a headline, and what it means

choose-way-imap = IMAP
choose-way-imap-is = Your mail stays on the server, and every app shows what is there.
choose-way-imap-copy = IMAP, and a copy of your own
choose-way-imap-copy-is = Your mail stays on the server, and every app shows what is there. Now and then, you copy it all to a computer.
choose-way-imap-archive = IMAP, and an archive on a computer
choose-way-imap-archive-is = New mail is on the server, and every app shows it. Old mail you move into folders that are on a computer only.
choose-way-pop-take = POP that takes mail off the server
choose-way-pop-take-is = The app fetches new mail and removes it from the server at once.
# $days: how many days mail stays on the server, always more than one.
choose-way-pop-days = POP that leaves mail on the server for { $days } days
choose-way-pop-days-is = The app fetches new mail, and removes it from the server { $days } days later.
choose-way-pop-keep = POP that leaves mail on the server
choose-way-pop-keep-is = The app fetches new mail. A message goes from the server when you delete it in the app.
choose-way-web = The provider’s web page
choose-way-web-is = You need neither IMAP nor POP.
choose-way-own-app = The provider’s own app or web page
choose-way-own-app-is = Neither IMAP nor POP can be used here.

## Why

choose-why = Why
choose-why-same-everywhere = All devices show the same: the folders, what was read, and what was sent.
choose-why-server-keeps = The mail is on the server, so none is lost when a device breaks.
choose-why-own-copy = If the account is locked, broken into or closed one day, you still have your copy.
choose-why-off-server = Mail goes from the server to a device of your own, as you wish.
choose-why-makes-room = The server keeps room for new mail.
choose-why-nobody-else = Nothing else reads this mailbox, so nothing misses the mail that goes from the server.
choose-why-reads-offline = What was fetched can be read without internet.
choose-why-each-gets-all = Mail stays on the server for { $days } days, so every device can fetch a copy of its own.
choose-why-two-places = Your mail is in two places: on the server and on your device.
choose-why-only-pop = This provider offers POP, but no IMAP.
choose-why-only-imap = This provider has no POP, which would empty the mailbox by itself.
choose-why-pop-keeps-all = At this provider, POP removes nothing from the server, whatever the app is set to.
choose-why-no-set-up = Nothing has to be set up.
choose-why-no-other-app = This provider lets no other mail app in.
choose-why-only-computers = This provider lets other mail apps in on computers, but not on a phone.

## What to do to get there

choose-steps = What it takes
# $protocol: IMAP or POP.
choose-step-look-up = Look up on your provider’s help pages whether it offers { $protocol }. If it does not, answer the last question again.
choose-step-paid = With this provider, { $protocol } is part of the paid plans.
choose-step-bridge = Install the provider’s bridge program on each computer. On a phone, use the provider’s own app.
choose-step-server-setting = A setting at your provider decides what POP may remove from the server. The check tells you where it is.
choose-step-keep-all = Choose in each app’s settings to keep all mail on the device. Some apps keep only recent mail at first.
choose-step-computer = You need a computer with a mail app for this, and the account has to be set up there.

## What it costs, and what to do about that

choose-costs = What it costs, and what to do about it
choose-cost-server-only = All your mail is with the provider and nowhere else.
choose-cost-server-only-do = Copy what matters to a computer now and then, in case the account is locked or broken into one day.
choose-cost-copy-by-hand = The copy is as old as the last time you made it.
choose-cost-copy-by-hand-do = Copy all folders into folders on the computer, or use the app’s export. Copy, do not move. Once a month is a good habit.
choose-cost-archive-once = What you move to the computer is there and nowhere else, and no other device shows it.
choose-cost-archive-once-do = Back up that computer. Move a little at a time, and look whether it has arrived before you go on.
choose-cost-only-copy = The only copy of your mail is on this device. If it breaks or is lost, the mail is gone.
choose-cost-only-copy-do = Back up the device, and try once whether mail can be brought back from the backup.
choose-cost-only-copy-later = After { $days } days, a message is only where it was fetched to. If that device breaks, the message is gone.
choose-cost-only-copy-later-do = Back up the device, or one of them that fetches all mail.
choose-cost-away-too-long = A device that fetches no mail for { $days } days misses some.
choose-cost-away-too-long-do = Fetch mail on every device more often than that, or enter more days: the same number on every device.
choose-cost-no-second-device = A second device would never get what has gone from the server before.
choose-cost-no-second-device-do = Come back and answer these questions again before you add one.
choose-cost-inbox-only = POP usually fetches the inbox and nothing else. Spam and other folders stay on the server.
choose-cost-inbox-only-do = Look into these folders on the provider’s web page now and then.
choose-cost-sent-stays = What you send, and what you have read, stays on the device where you did it.
choose-cost-sent-stays-do = To have sent mail everywhere, send yourself a blind copy (Bcc).
choose-cost-deletes-everywhere = What you delete on one device is gone from all of them.
choose-cost-deletes-everywhere-do = When you are not sure, move a message to an archive folder instead of deleting it.
choose-cost-deletes-both = What you delete in the app is deleted on the server too.
choose-cost-deletes-both-do = Back up the device, so that a message deleted by mistake can be brought back.
choose-cost-shared = What one of you has read is marked as read for all. What one of you deletes is gone for all.
choose-cost-shared-do = Agree on who deletes. Ask the provider for a shared mailbox in which everyone signs in with a password of their own.
choose-cost-fills-up = Everything counts against the room on the server. When it is full, new mail is refused.
choose-cost-fills-up-do = Delete large messages that you no longer need. Save their attachments first.
choose-cost-stays-on-server = Your mail stays with the provider. A phone is too easily lost to have the only copy.
choose-cost-stays-on-server-do = To take mail off the server, use a mail app on a computer, and answer these questions again.
choose-cost-provider-only = You have no copy of your own, and nothing works without the provider.
choose-cost-provider-only-do = See whether the provider can export your mailbox, and save an export now and then.

## Below the advice

choose-encrypted = IMAP and POP are equally safe when the connection is encrypted, with SSL/TLS or STARTTLS. Use neither without.
# On a button.
choose-fill = Fill in the check
choose-fill-hint = Enters the type, the devices and, where they are known, the servers. You can undo it.
choose-filled = The check says so already.
# On links.
choose-guide-move = Move from POP to IMAP without losing mail
choose-guide-mix = From a mix of POP and IMAP to one of them
choose-compare = IMAP and POP compared
