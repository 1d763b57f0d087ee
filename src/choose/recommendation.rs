//! What is recommended, with its reasons, what to do first, and what it costs.

use crate::engine::{DeviceKind, Protocol, choices};

/// How many days POP leaves mail on the server where it removes it later: time enough for every device to fetch it.
pub const DAYS: u16 = 30;

choices! {
    /// A way of reading mail.
    Way {
        /// IMAP on everything.
        Imap = "imap",
        /// IMAP on everything, and now and then a copy of all mail on a computer.
        ImapCopy = "imap-copy",
        /// IMAP on everything, and old mail moved from the server to a computer.
        ImapArchive = "imap-archive",
        /// POP that takes mail off the server at once.
        PopTake = "pop-take",
        /// POP that takes mail off the server after [`DAYS`].
        PopDays = "pop-days",
        /// POP that leaves mail on the server until it is deleted on the device.
        PopKeep = "pop-keep",
        /// The provider's web page.
        Web = "web",
        /// The provider's own app or web page, since no other can read the mailbox there.
        OwnApp = "own-app",
    }
}

choices! {
    /// Why a way is recommended.
    Reason {
        /// All devices show the same: folders, what was read, what was sent.
        SameEverywhere = "same-everywhere",
        /// The mail is on the server, so a broken device loses none.
        ServerKeeps = "server-keeps",
        /// A copy of one's own survives a lost, locked or broken-into account.
        OwnCopy = "own-copy",
        /// Mail goes from the server, as wished.
        OffServer = "off-server",
        /// The mailbox does not fill up.
        MakesRoom = "makes-room",
        /// Nobody else reads the mailbox, so nobody misses what is taken away.
        NobodyElse = "nobody-else",
        /// What was fetched is there without internet.
        ReadsOffline = "reads-offline",
        /// Each device gets every message that is still on the server when it fetches.
        EachGetsAll = "each-gets-all",
        /// The mail is in two places.
        TwoPlaces = "two-places",
        /// The provider offers POP and not IMAP.
        OnlyPop = "only-pop",
        /// The provider offers IMAP and not POP.
        OnlyImap = "only-imap",
        /// At this provider, POP takes no mail off the server, whatever the app is set to.
        PopKeepsAll = "pop-keeps-all",
        /// No mail app has to be set up.
        NoSetUp = "no-set-up",
        /// The provider lets no other mail app in.
        NoOtherApp = "no-other-app",
        /// The provider lets mail apps in on computers only.
        OnlyComputers = "only-computers",
    }
}

choices! {
    /// What to do to get there.
    Step {
        /// Look up whether the provider offers it.
        LookUp = "look-up",
        /// It is part of paid plans.
        Paid = "paid",
        /// Install the provider's program on the computer; on a phone, use the provider's app.
        Bridge = "bridge",
        /// Look at the provider's own setting: it decides what POP may remove.
        ServerSetting = "server-setting",
        /// Let the app keep all mail on the device, not only recent mail.
        KeepAll = "keep-all",
        /// Install a mail app on a computer.
        Computer = "computer",
    }
}

choices! {
    /// What a way costs, and with it what to do about that.
    Cost {
        /// All mail is with the provider and nowhere else.
        ServerOnly = "server-only",
        /// The copy is as old as the last time somebody made it.
        CopyByHand = "copy-by-hand",
        /// What was moved to the computer is there and nowhere else, and no other device shows it.
        ArchiveOnce = "archive-once",
        /// The device has the only copy.
        OnlyCopy = "only-copy",
        /// After [`DAYS`], the device has the only copy.
        OnlyCopyLater = "only-copy-later",
        /// A device that does not fetch for [`DAYS`] misses mail.
        AwayTooLong = "away-too-long",
        /// A second device would miss what was taken away.
        NoSecondDevice = "no-second-device",
        /// POP fetches the inbox and nothing else.
        InboxOnly = "inbox-only",
        /// Sent mail and the marks for what was read stay on each device.
        SentStays = "sent-stays",
        /// What one deletes is deleted for all.
        DeletesEverywhere = "deletes-everywhere",
        /// What is deleted on the device is deleted on the server.
        DeletesBoth = "deletes-both",
        /// Everybody reads, marks and deletes in one mailbox.
        Shared = "shared",
        /// Everything counts against the room on the server.
        FillsUp = "fills-up",
        /// The mail stays on the server, although it was wanted off it.
        StaysOnServer = "stays-on-server",
        /// Nothing works without the provider: no copy of one's own, no mail without internet.
        ProviderOnly = "provider-only",
    }
}

/// A way of reading mail that suits the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// The way.
    pub way: Way,
    /// What reads the mailbox, as far as the answers tell.
    pub devices: &'static [DeviceKind],
    /// Whether devices that the person named besides these read it as well.
    pub has_others: bool,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What to do to get there, in this order.
    pub steps: Vec<Step>,
    /// What it costs, the gravest first.
    pub costs: Vec<Cost>,
}

impl Way {
    /// The protocol that mail apps use; `None` where there are none.
    pub const fn protocol(self) -> Option<Protocol> {
        match self {
            Self::Imap | Self::ImapCopy | Self::ImapArchive => Some(Protocol::Imap),
            Self::PopTake | Self::PopDays | Self::PopKeep => Some(Protocol::Pop3),
            Self::Web | Self::OwnApp => None,
        }
    }

    /// Whether mail leaves the server on this way.
    pub const fn takes_away(self) -> bool {
        matches!(self, Self::ImapArchive | Self::PopTake | Self::PopDays)
    }
}
