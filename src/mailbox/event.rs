//! What can be done to the world, and what happens then.

use super::state::{Folder, Mail, World};

/// Something that somebody does, or that befalls a device. Devices are named by their place in [`World::devices`].
///
/// What a device cannot do, because it is off or lost or does not have the message, does not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A new message reaches the server, which puts it into this folder.
    Arrives(Folder),
    /// A device looks for mail, from signing in to signing off.
    Connects(usize),
    /// A POP3 reader signs in and fetches; nobody else gets in by POP3 until it has signed off (RFC 1939, section 4).
    Opens(usize),
    /// A POP3 reader signs off with QUIT; only now is removed what it marked (RFC 1939, section 6).
    Quits(usize),
    /// The connection of a POP3 reader breaks before QUIT: nothing is removed (RFC 1939, section 6).
    Breaks(usize),
    /// The person reads a message on a device.
    Reads(usize, Mail),
    /// The person moves a message into a folder of their own.
    Files(usize, Mail),
    /// The person deletes a message for good, the trash included.
    Deletes(usize, Mail),
    /// The person sends a message from a device.
    Sends(usize),
    /// The device is off, or nobody looks.
    SwitchedOff(usize),
    /// It is used again.
    SwitchedOn(usize),
    /// It breaks, or is lost, with all that is on it.
    Lost(usize),
    /// A new, empty device with the same settings takes its place.
    Replaced(usize),
    /// Days pass.
    Days(u16),
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A message has reached the server.
    Arrived { mail: Mail, folder: Folder },
    /// The server is full and refuses a message; its sender gets it back.
    Refused { mail: Mail },
    /// A POP3 reader has copied messages from the inbox.
    Fetched { device: usize, mails: Vec<Mail> },
    /// The server does not hand these to this POP3 reader, because another had them.
    Withheld { device: usize, mails: Vec<Mail> },
    /// A POP3 reader has signed off, and the server has removed these.
    Removed { device: usize, mails: Vec<Mail>, wish: bool },
    /// A POP3 reader asked to remove these, and the server keeps them all the same.
    KeptAnyway { device: usize, mails: Vec<Mail> },
    /// A POP3 reader is turned away, because another has the mailbox locked.
    Busy { device: usize, by: usize },
    /// A POP3 connection broke; these would have been removed and are not.
    Broke { device: usize, mails: Vec<Mail> },
    /// A device shows messages that are on the server.
    Shown { device: usize, mails: Vec<Mail> },
    /// A device shows as read, or in another folder, what was read or filed elsewhere.
    Updated { device: usize, mails: Vec<Mail> },
    /// Messages disappear from a device, because they are no longer on the server.
    Vanished { device: usize, mails: Vec<Mail>, why: Why },
    /// A device looks and does not find what it should have had, because it is no longer on the server.
    Missed { device: usize, mails: Vec<Mail>, why: Why },
    /// The person has read a message.
    Read { device: usize, mail: Mail, reach: Reach },
    /// The person has filed a message.
    Filed { device: usize, mail: Mail, reach: Reach },
    /// The person has deleted a message.
    Deleted { device: usize, mail: Mail, reach: Reach },
    /// The person has sent a message; a copy is kept.
    Sent { device: usize, mail: Mail, reach: Reach },
    /// The person has sent a message, and the server has no room for a copy.
    SentUnkept { device: usize, mail: Mail },
    /// A device is off.
    WentOff { device: usize },
    /// A device is used again.
    CameBack { device: usize },
    /// A device is lost.
    Lost { device: usize },
    /// An empty device has taken its place.
    Replaced { device: usize },
    /// So many days have passed.
    Passed { days: u16 },
    /// Messages are in no place any more.
    Gone { mails: Vec<Mail>, why: Why },
}

/// How far something that a person does on a device reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Only this device.
    Here,
    /// This device now, and the server when it next signs off.
    HereThenServer,
    /// The server, and so everything that shows what is on it.
    Everywhere,
}

/// Why a copy went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The person deleted it on this device.
    Deleted(usize),
    /// The app on this device took it off the server by itself.
    Removed(usize),
    /// This device is lost, and it was on it.
    Lost(usize),
    /// The server had no room.
    NoRoom,
    /// The server has handed it to this device and hands it out once.
    HandedTo(usize),
}

/// What a reader can see of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// It has it, or can see it whenever it looks.
    Has,
    /// It will get it the next time it looks.
    Waits,
    /// It is not for this reader: POP3 sees the inbox only, and a sent message is not fetched.
    NotForIt,
    /// The person has deleted it on this device.
    Tidied,
    /// It never saw it, and cannot any more.
    Never(Why),
    /// It showed it, and does not any more.
    Vanished(Why),
}

/// One thing that happened, and how everything stands then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// What happened.
    pub step: Step,
    /// Everything after it.
    pub world: World,
}
