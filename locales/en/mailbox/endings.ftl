### How a played mailbox ends, in one sentence. It is put together from parts with a semicolon between them.

# $days is 0 for a ready scene.
play-ending = { $days ->
        [0] In the end, { $parts }.
       *[other] After { $days } days, { $parts }.
    }
play-ending-then = { $first }; { $then }
play-end-holds = { $who ->
        [one] { $who } has { $all ->
                [yes] all mail, { $mails }
               *[other] { $mails }
            }
       *[other] { $who } have { $all ->
                [yes] all mail, { $mails }
               *[other] { $mails }
            }
    }
play-end-nothing = there is nothing on { $who }
play-end-only = { $count ->
        [one] { $mails } exists only on { $who }
       *[other] { $mails } exist only on { $who }
    }
# $why is handed, deleted, or else an app took it off the server.
play-end-never = { $mails } never reached { $who }, because { $why ->
        [handed] the server had given { $count ->
                [one] it
               *[other] them
            } to { $by }
        [deleted] you deleted { $count ->
                [one] it
               *[other] them
            } on { $by } first
       *[other] { $by } took { $count ->
                [one] it
               *[other] them
            } off the server first
    }
play-end-vanished = { $mails } vanished from { $who }, because { $by } took { $count ->
        [one] it
       *[other] them
    } off the server
# $why is deleted, lost, no-room, or else an app took it off the server.
play-end-gone = { $count ->
        [one] { $mails } is gone, because { $why ->
                [deleted] you deleted it on { $by }
                [lost] it was only on { $by }
                [no-room] the server was full
               *[other] { $by } took the last copy off the server
            }
       *[other] { $mails } are gone, because { $why ->
                [deleted] you deleted them on { $by }
                [lost] they were only on { $by }
                [no-room] the server was full
               *[other] { $by } took the last copies off the server
            }
    }
play-end-later = from day { $day } on, { $who } will take off the server what it fetched
play-mails = { $numbers ->
        [one] message { $numbers }
       *[other] messages { $numbers }
    }
# The server as the subject of a sentence, and after “on”.
play-server = the server
play-on-server = the server

## What had to be assumed

play-assumed-deletes = You have not said whether { $device } leaves a copy of messages on the server. Here you see what happens if it does not.
play-assumed-zero = { $device } is set to remove mail after 0 days, which apps understand differently. Here it removes what it fetched the next time it looks.
play-assumed-service = At this provider, its own settings decide what becomes of mail that POP has fetched. Here it keeps everything.
play-assumed-keeps = As far as is known, this provider keeps mail that POP removes. Here it does so.
