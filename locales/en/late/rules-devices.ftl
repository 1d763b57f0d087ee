### What is said about the devices that read one mailbox.
### $who names the devices concerned, $others the devices that suffer; both can be one or several.

pop-deletes-others-miss =
    .what =
        { $who ->
            [one] { $who } takes new mail away from { $others }.
           *[other] { $who } take new mail away from each other and the rest.
        }
    .why =
        { $who ->
            [one] It fetches mail by POP and removes it from the server at once. What it fetches disappears from devices that use IMAP or webmail, and never reaches others that use POP.
           *[other] They fetch mail by POP and remove it from the server at once. Whichever comes first has the message, and { $others } do not all get it.
        }
    .do = On { $who }, set the account up again with IMAP. Keep the old account until its mail is copied. If IMAP is not offered, tick “Leave a copy of messages on the server”.

pop-deletes-only-copy =
    .what = { $who } holds the only copy of your mail.
    .why = It fetches mail by POP and removes it from the server. If the device breaks or is lost, the mail is gone. With one device this works, as long as there is a backup.
    .do = Back up the mail on this device, or let the app leave a copy on the server for 14 days or more.

pop-days-zero =
    .what =
        { $who ->
            [one] { $who } is set to remove mail from the server after 0 days.
           *[other] { $who } are set to remove mail from the server after 0 days.
        }
    .why = Apps understand this differently. Thunderbird then keeps everything on the server; another app may remove it at the next check.
    .do = Enter { $enough } days or more. To keep mail on the server for ever, untick the box for the days.

pop-days-short =
    .what =
        { $who ->
            [one] { $who } removes mail from the server after { $days ->
                    [one] { $days } day
                   *[other] { $days } days
                }.
           *[other] { $who } remove mail from the server after only a few days.
        }
    .why = A device that is off for a week misses mail. Mail that arrives today can be gone from the server after { $date }.
    .do = Set the days to { $enough } or more on every device that uses POP.

pop-days-differ =
    .what = { $who } and { $others } leave mail on the server for different times.
    .why = There is one copy on the server, so the shortest time counts for all. Mail that arrives today can be gone from the server after { $date }, when { $days ->
            [one] { $days } day has
           *[other] { $days } days have
        } passed.
    .do = Set the same number of days on every device, { $enough } or more.

pop-days-need-client-run =
    .what = Mail stays on the server for { $days ->
            [one] { $days } day
           *[other] { $days } days
        }. Then it is removed by { $who }.
    .why = Mail that arrives today can be removed after { $date }. That happens only while the mail app there is running and fetches mail.
    .do = Nothing has to change. Fetch mail on every device before those days are over, or the server fills up or a device misses mail.

pop-leave-forever =
    .what = Mail stays on the server for ever, so the mailbox fills up.
    .why = { $who ->
            [one] { $who } leaves every message on the server, and nothing removes it there.
           *[other] { $who } leave every message on the server, and nothing removes it there.
        } When the mailbox is full, new mail is refused.
    .do = Let the app remove mail from the server when you delete it, or after some days.

pop-plus-imap =
    .what = { $who ->
            [one] { $who } removes mail that { $others } still shows.
           *[other] { $who } remove mail that { $others } still shows.
        }
    .why = POP removes the mail from the server after { $days ->
            [one] { $days } day
           *[other] { $days } days
        }, and IMAP shows what is on the server. Mail that arrives today can be gone from { $others } after { $date }.
    .do = Use IMAP on { $who } too. If POP must stay there, let it leave mail on the server without a limit.

pop-retention-unknown =
    .what = Does { $who } leave a copy of messages on the server?
    .why = If it removes what it fetches by POP, { $others } can lose mail.
    .do = Look in the account settings of the mail app for “Leave a copy of messages on the server”, and enter here what is ticked.

pop-local-delete-syncs =
    .what = Deleting a message on { $who } removes it from the server too.
    .why = What has not yet reached { $others } by then never will, and by IMAP or webmail it disappears.
    .do = If that is not what you want, untick the option that removes mail from the server when it is deleted on the device.

pop-inbox-only =
    .what = { $who ->
            [one] { $who } sees only the inbox.
           *[other] { $who } see only the inbox.
        }
    .why = POP knows no folders and usually fetches the inbox alone. Mail that a filter moves, or that lands in the spam folder, is seen only in { $others }.
    .do = Look into the other folders in { $others } now and then. With IMAP, the device would show all folders.

pop-recommend-imap =
    .what = { $who ->
            [one] { $who } uses POP, and other devices read the same mailbox.
           *[other] { $who } use POP, and other devices may read the same mailbox.
        }
    .why = With POP, sent mail and the marks for what was read stay on each device. With IMAP, all devices show the same.
    .do = Add the account by IMAP, copy into it what only the POP account has, check that all mail is there, and only then remove the POP account.

imap-many-connections =
    .what = { $who } all read this mailbox by IMAP.
    .why = Providers limit the number of connections, and each app opens several. When there are too many, an app reports that it cannot connect, and works again later.
    .do = Nothing has to change while it works. Otherwise close apps that are not needed, or let them use fewer connections.

reader-service-password =
    .what = { $who ->
            [one] { $who } signs in with the password of the account.
           *[other] { $who } sign in with the password of the account.
        }
    .why = Whoever runs a service can read a password it was given. It also stops working when you change the password or your provider changes how apps sign in.
    .do = If your provider offers app passwords or a sign-in page (OAuth2), use one of these for the service.

## Providers at which POP does not do what the app is told

pop-gmail-normal =
    .what = Gmail hands each message to only one of { $who }.
    .why = Whichever fetches a message by POP first has it. Gmail does not hand it out again, even if the app leaves a copy on the server.
    .do = Use IMAP on these devices. With POP, write recent: in front of the user name on each device, which brings the mail of the last 30 days to all of them.

pop-gmail-server-action =
    .what = At Gmail, not { $who } but Gmail’s own settings decide what happens to fetched mail.
    .why = After an app has fetched a message by POP, Gmail keeps it, archives it or deletes it, as chosen in Gmail on the web.
    .do = Open Gmail in a browser, then Settings, “Forwarding and POP/IMAP”, and look at what happens when messages are accessed with POP.

# $case is soon until the end of January 2027, and over from February 2027.
pop-gmail-fetcher =
    .what = { $case ->
            [over] Gmail no longer fetches mail from other mailboxes.
           *[other] Gmail stops fetching mail from other mailboxes in January 2027.
        }
    .why = { $case ->
            [over] Google has ended fetching by POP in Gmail on the web, so { $who } gets no new mail from here. What was fetched before stays in Gmail.
           *[other] Google ends fetching by POP in Gmail on the web. From then on, { $who } gets no new mail from here. What was fetched before stays in Gmail.
        }
    .do = Let your provider forward mail to Gmail, or add this mailbox by IMAP in the Gmail app on your phone.

pop-outlook-delete =
    .what = A setting at Outlook.com decides whether { $who } may remove mail from the server.
    .why = When it allows that, mail that POP removes is gone from the mailbox, on the web and on devices that use IMAP too.
    .do = Open Outlook.com in a browser, then Settings, Mail, “Forwarding and IMAP”, and look at what is chosen for POP.

pop-yandex-keeps =
    .what = Yandex keeps its copy of what { $who ->
            [one] { $who } fetches.
           *[other] { $who } fetch.
        }
    .why = As far as Yandex describes it, removing mail by POP does not remove it from the mailbox, whatever the app is set to.
    .do = Delete mail in Yandex on the web, or use IMAP, which shows and deletes what is on the server.

## Ways in that are going out of use

# $case is soon before October 2026, listed until the end of March 2027, and gone from then on. $date is the day of the next change.
proto-ews =
    .what = { $case ->
            [gone] If { $who } uses Exchange Web Services, it no longer works.
            [listed] If { $who } uses Exchange Web Services, it needs your administrator’s permission.
           *[other] If { $who } uses Exchange Web Services, it needs permission from { $date }.
        }
    .why = { $case ->
            [gone] Microsoft 365 switched Exchange Web Services (EWS) off for all on { $date }. Exchange servers of your own are not concerned.
            [listed] Microsoft 365 lets only listed programs use Exchange Web Services (EWS), and switches it off for all on { $date }. Exchange servers of your own are not concerned.
           *[other] From then, Microsoft 365 lets only listed programs use Exchange Web Services (EWS), and in April 2027 it switches it off for all. Exchange servers of your own are not concerned.
        }
    .do = Ask who made the program whether it uses EWS. If it does, update it to a version that uses Microsoft Graph, or use IMAP with OAuth2.
