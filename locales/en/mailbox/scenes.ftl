### The ready scenes: a name, what it begins with, and what it shows. And the devices in them.

play-pop-one = POP on one computer
play-pop-one-begin = One computer fetches mail by POP and leaves nothing on the server.
play-pop-one-shows = With one device this works. The computer holds the only copy, so back it up.
play-pop-two = POP on two computers
play-pop-two-begin = Two computers fetch mail by POP, and neither leaves a copy on the server.
play-pop-two-shows = Whoever comes first has the message, and the other never sees it.
play-imap-three = IMAP on three devices
play-imap-three-begin = A phone and a laptop use IMAP, and now and then you look in with a browser.
play-imap-three-shows = Everybody sees the same: what was read, filed, sent and deleted. Deleting is for all.
play-pop-leave-14 = POP that leaves mail for 14 days
play-pop-leave-14-begin = Two computers fetch mail by POP and leave it on the server for 14 days. Then the laptop goes into a drawer.
play-pop-leave-14-shows = Two weeks are enough, unless a device is away for longer.
play-mixed = POP and IMAP mixed
play-mixed-begin = A phone uses IMAP. A computer in the office fetches the same mail by POP and leaves nothing on the server.
play-mixed-shows = POP empties the inbox that IMAP shows. Only what was filed in another folder stays.
play-laptop-dies = The laptop that dies
play-laptop-dies-begin = A laptop fetches mail by POP and leaves nothing on the server. A phone reads the same mailbox by IMAP.
play-laptop-dies-shows = What POP has taken off the server exists only on that device, and is lost with it.
play-server-full = The full server
play-server-full-begin = A computer fetches mail by POP and leaves all of it on the server, which has room for three messages.
play-server-full-shows = A full mailbox refuses new mail. Deleting makes room once the app tells the server.

## Devices in the scenes; they also stand at the beginning of a sentence

play-computer = Computer
play-office-pc = Office PC
play-laptop = Laptop
play-phone = Phone
play-webmail = Webmail
