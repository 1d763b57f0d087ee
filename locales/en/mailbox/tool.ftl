### The tool that plays scenes.

play-title = Play it
play-lead = See what becomes of each message, on the server and on the devices.
play-choose = What to play
play-own = Your own devices
# $devices is how many there are.
play-own-begin = { $devices ->
        [one] The device and settings from your check, played for { $days } days. It looks for mail once a day.
       *[other] The devices and settings from your check, played for { $days } days. Each looks for mail once a day, and one is put away for a while.
    }
play-start = Play
play-pause = Pause
play-back = One step back
play-next = One step on
play-again = From the start
play-timeline = Timeline
play-at = Day { $day }, step { $step } of { $steps }
play-before = Before the first step
play-before-said = Nothing has happened yet.
play-list = All steps as a list
play-day = Day { $day }
play-end = How it ends

## In the picture: how a device reads, in a few words, and what is the matter with it

play-legend = A pale envelope shows what lies on the server. A dashed gap is a message that is missing.
play-way-nothing = POP, leaves nothing
play-way-days = { $days ->
        [one] POP, leaves mail { $days } day
       *[other] POP, leaves mail { $days } days
    }
play-way-all = POP, leaves all mail
play-is-server = Server
play-is-gone = Gone
play-is-locked = in use by { $device }
play-is-off = not in use
play-is-broken = broken
play-folder-spam = Spam
play-folder-filed = Folder
play-folder-sent = Sent
