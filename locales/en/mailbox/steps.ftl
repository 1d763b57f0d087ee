### What happens in the played mailbox, a sentence for each step.
### $device is the device that acts, $by another that is to blame, $mails the numbers of one or several messages.

play-arrived = { $folder ->
        [spam] Message { $mails } arrives, and the server puts it into the spam folder.
       *[other] Message { $mails } arrives on the server.
    }
play-refused = The server is full and refuses message { $mails }.
play-fetched = { $mails ->
        [one] { $device } fetches message { $mails } and has a copy of its own.
       *[other] { $device } fetches messages { $mails } and has copies of its own.
    }
play-withheld = { $mails ->
        [one] The server does not give message { $mails } to { $device }, because another device has had it.
       *[other] The server does not give messages { $mails } to { $device }, because another device has had them.
    }
play-removed = { $mails ->
        [one] { $device } signs off, and the server removes message { $mails } as the app asked.
       *[other] { $device } signs off, and the server removes messages { $mails } as the app asked.
    }
play-removed-wish = { $mails ->
        [one] { $device } signs off, and the server removes message { $mails } too, because you deleted it there.
       *[other] { $device } signs off, and the server removes messages { $mails } too, because you deleted them there.
    }
play-kept = { $mails ->
        [one] { $device } asks the server to remove message { $mails }, but the provider keeps it.
       *[other] { $device } asks the server to remove messages { $mails }, but the provider keeps them.
    }
play-busy = { $device } is turned away: { $by } is still signed in, and POP lets in one device at a time.
play-broke = The connection of { $device } breaks before it has signed off, so the server removes nothing.
play-shown = { $mails ->
        [one] { $device } shows message { $mails }, which stays on the server.
       *[other] { $device } shows messages { $mails }, which stay on the server.
    }
play-updated = { $mails ->
        [one] { $device } shows message { $mails } as it now is on the server.
       *[other] { $device } shows messages { $mails } as they now are on the server.
    }
# $why is deleted, or else an app took it off the server.
play-vanished = { $mails ->
        [one] Message { $mails } disappears from { $device }, because { $why ->
                [deleted] you deleted it on { $by }.
               *[other] { $by } took it off the server.
            }
       *[other] Messages { $mails } disappear from { $device }, because { $why ->
                [deleted] you deleted them on { $by }.
               *[other] { $by } took them off the server.
            }
    }
# $why is deleted, or else an app took it off the server.
play-missed = { $mails ->
        [one] { $device } looks for mail, and message { $mails } is not there: { $why ->
                [deleted] you deleted it on { $by }.
               *[other] { $by } took it off the server.
            }
       *[other] { $device } looks for mail, and messages { $mails } are not there: { $why ->
                [deleted] you deleted them on { $by }.
               *[other] { $by } took them off the server.
            }
    }
# $reach is here, later or everywhere.
play-read = { $reach ->
        [everywhere] You read message { $mails } on { $device }, and the server marks it as read for all.
       *[other] You read message { $mails } on { $device }, and only { $device } knows.
    }
play-filed = { $reach ->
        [everywhere] You move message { $mails } into a folder on { $device }, and so on the server.
       *[other] You move message { $mails } into a folder, which only { $device } has.
    }
play-deleted = { $reach ->
        [everywhere] You delete message { $mails } for good on { $device }, and so on the server.
        [later] You delete message { $mails } for good on { $device }. It will also ask the server to remove it.
       *[other] You delete message { $mails } for good on { $device }. Other copies stay.
    }
play-sent = { $reach ->
        [everywhere] You send message { $mails } from { $device }. A copy lies in the Sent folder on the server, for all devices.
       *[other] You send message { $mails } from { $device }. Only { $device } keeps a copy.
    }
play-sent-unkept = You send message { $mails } from { $device }, but the server is full and keeps no copy.
play-went-off = { $device } is not used for a while.
play-came-back = { $device } is used again.
play-lost = { $device } breaks down, and all that was on it is lost.
play-replaced = A new, empty device takes the place of { $device }, with the same settings.
play-passed = { $days ->
        [one] A day passes.
       *[other] { $days } days pass.
    }
# $why is deleted, lost, no-room, unkept, or else an app took it off the server.
play-gone = { $mails ->
        [one] Message { $mails } is gone. { $why ->
                [deleted] You deleted it on { $by }, and there is no other copy.
                [lost] The only copy was on { $by }.
                [no-room] It never reached the mailbox, and its sender is told so.
                [unkept] Whoever you sent it to has it; you have no copy.
               *[other] { $by } took it off the server, and there is no other copy.
            }
       *[other] Messages { $mails } are gone. { $why ->
                [deleted] You deleted them on { $by }, and there are no other copies.
                [lost] The only copies were on { $by }.
                [no-room] They never reached the mailbox, and their senders are told so.
                [unkept] Whoever you sent them to has them; you have no copies.
               *[other] { $by } took them off the server, and there are no other copies.
            }
    }
