//! How everything stands: the server, the devices, and what each of them holds.

use super::event::{Sight, Why};
use super::setup::Setup;
use crate::engine::Reader;
use crate::engine::devices::PopService;

/// A message, by its number; the first is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mail(pub u16);

/// Where in a mailbox a message lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// The inbox, the only folder that POP3 knows.
    Inbox,
    /// The spam folder, or any other into which the server sorts by itself.
    Spam,
    /// A folder of the person's own.
    Filed,
    /// Sent messages.
    Sent,
}

/// A message on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    pub mail: Mail,
    pub folder: Folder,
    /// Whether it is marked as read.
    pub read: bool,
    /// The day on which it arrived.
    pub since: u16,
    /// The first POP3 reader that it was handed to.
    pub handed: Option<usize>,
}

impl Stored {
    /// The message as a device shows it that follows the server.
    pub(super) const fn as_held(&self) -> Held {
        Held { mail: self.mail, folder: self.folder, read: self.read }
    }
}

/// A message on a device: a copy of its own if that fetches by POP3, or else one that follows the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub mail: Mail,
    pub folder: Folder,
    /// Whether it is marked as read here.
    pub read: bool,
}

/// The mailbox on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// How it treats POP3.
    pub service: PopService,
    /// How many messages it has room for; `None` where that does not matter.
    pub room: Option<usize>,
    /// What it holds, in the order of arrival.
    pub stored: Vec<Stored>,
    /// The POP3 session that has the mailbox locked.
    pub(super) session: Option<Session>,
}

/// A POP3 session: who, and what it may see and remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Session {
    pub(super) device: usize,
    /// What lay in the inbox when it began.
    pub(super) listed: Vec<Mail>,
    /// What it fetched.
    pub(super) fetched: Vec<Mail>,
}

/// A reader of the mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub setup: Setup,
    pub power: Power,
    /// What is on it.
    pub held: Vec<Held>,
    /// What it has ever shown.
    pub(super) shown: Vec<Mail>,
    /// POP3: what it has fetched, by the server's unique ids (RFC 1939, section 7), and on which day.
    pub(super) known: Vec<(Mail, u16)>,
    /// What the person has deleted on it.
    pub(super) tidied: Vec<Mail>,
    /// What it did not get, because another reader had it.
    pub(super) refused: Vec<Mail>,
    /// What it asked the server to remove and the server kept.
    pub(super) overruled: Vec<Mail>,
}

/// Whether a device is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    On,
    Off,
    Lost,
}

/// Where a copy can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Server,
    Device(usize),
}

/// Everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct World {
    /// The day; the first is 1.
    pub day: u16,
    pub server: Server,
    pub devices: Vec<Device>,
    /// How many messages there have been.
    pub mails: u16,
    /// Those among them that the person sent.
    pub sent: Vec<Mail>,
    /// The messages that are in no place any more, and why, in the order in which they went.
    pub gone: Vec<(Mail, Why)>,
    /// Why each message last lost a copy.
    pub(super) causes: Vec<(Mail, Why)>,
    /// Why each message that is not on the server is not there.
    pub(super) absent: Vec<(Mail, Why)>,
}

impl World {
    /// The first day, with nothing anywhere.
    pub fn new(service: PopService, devices: Vec<Setup>) -> Self {
        let devices = devices.into_iter().map(|setup| Device {
            setup,
            power: Power::On,
            held: Vec::new(),
            shown: Vec::new(),
            known: Vec::new(),
            tidied: Vec::new(),
            refused: Vec::new(),
            overruled: Vec::new(),
        });
        Self {
            day: 1,
            server: Server { service, room: None, stored: Vec::new(), session: None },
            devices: devices.collect(),
            mails: 0,
            sent: Vec::new(),
            gone: Vec::new(),
            causes: Vec::new(),
            absent: Vec::new(),
        }
    }

    /// The same world, whose server has room for so many messages.
    #[must_use]
    pub fn with_room(mut self, room: usize) -> Self {
        self.server.room = Some(room);
        self
    }

    /// Every message there has been, the first first.
    pub fn all(&self) -> impl Iterator<Item = Mail> + use<> {
        (1..=self.mails).map(Mail)
    }

    /// Where copies of a message are, the server first.
    pub fn places(&self, mail: Mail) -> Vec<Place> {
        let server = self.stored(mail).map(|_| Place::Server);
        let devices = self.devices.iter().enumerate().filter(|(_, device)| device.holds(mail));
        server.into_iter().chain(devices.map(|(index, _)| Place::Device(index))).collect()
    }

    /// Why a message that was to be on the server is not there.
    pub fn cause(&self, mail: Mail) -> Option<Why> {
        why(&self.absent, mail)
    }

    /// What a reader can see of a message.
    pub fn sight(&self, reader: usize, mail: Mail) -> Sight {
        let Some(device) = self.devices.get(reader) else { return Sight::NotForIt };
        if device.tidied.contains(&mail) {
            return Sight::Tidied;
        }
        let by_pop = device.setup.way.fetches_by_pop();
        let was_shown = device.shown.contains(&mail);
        if device.holds(mail) {
            return Sight::Has;
        }
        match self.stored(mail) {
            Some(stored) if by_pop && stored.folder != Folder::Inbox => Sight::NotForIt,
            Some(stored) if by_pop && !self.lists(stored) => {
                stored.handed.map_or(Sight::Waits, |to| Sight::Never(Why::HandedTo(to)))
            }
            Some(_) if device.setup.way == Reader::Webmail && was_shown => Sight::Has,
            Some(_) => Sight::Waits,
            None if by_pop && was_shown => Sight::Vanished(Why::Lost(reader)),
            None if was_shown => self.cause(mail).map_or(Sight::NotForIt, Sight::Vanished),
            None if self.sent.contains(&mail) => Sight::NotForIt,
            None => self.cause(mail).map_or(Sight::NotForIt, Sight::Never),
        }
    }

    /// Whether this reader fetches by POP3.
    pub fn is_pop(&self, reader: usize) -> bool {
        self.devices.get(reader).is_some_and(|device| device.setup.way.fetches_by_pop())
    }

    /// Whether this reader is a web page, on which nothing stays.
    pub fn is_webmail(&self, reader: usize) -> bool {
        self.devices.get(reader).is_some_and(|device| device.setup.way == Reader::Webmail)
    }

    /// The POP3 reader that has the mailbox locked.
    pub fn locked_by(&self) -> Option<usize> {
        self.server.session.as_ref().map(|session| session.device)
    }

    pub(super) fn is_on(&self, reader: usize) -> bool {
        self.devices.get(reader).is_some_and(|device| device.power == Power::On)
    }

    pub(super) fn is_lost(&self, reader: usize) -> bool {
        self.devices.get(reader).is_none_or(|device| device.power == Power::Lost)
    }

    pub(super) fn stored(&self, mail: Mail) -> Option<&Stored> {
        self.server.stored.iter().find(|stored| stored.mail == mail)
    }

    pub(super) fn stored_mut(&mut self, mail: Mail) -> Option<&mut Stored> {
        self.server.stored.iter_mut().find(|stored| stored.mail == mail)
    }

    /// Remembers why a message lost a copy.
    pub(super) fn blame(&mut self, mail: Mail, why: Why) {
        self.causes.retain(|(other, _)| *other != mail);
        self.causes.push((mail, why));
    }

    /// Remembers why a message is not on the server.
    pub(super) fn is_absent(&mut self, mail: Mail, why: Why) {
        self.blame(mail, why);
        self.absent.push((mail, why));
    }

    /// Takes a message off the server.
    pub(super) fn drop_stored(&mut self, mail: Mail, why: Why) {
        let before = self.server.stored.len();
        self.server.stored.retain(|stored| stored.mail != mail);
        if self.server.stored.len() < before {
            self.is_absent(mail, why);
        }
    }
}

impl Device {
    /// Whether a copy of a message is on it.
    pub fn holds(&self, mail: Mail) -> bool {
        self.held.iter().any(|held| held.mail == mail)
    }

    /// Whether the server's copies are what it shows.
    pub fn follows_server(&self) -> bool {
        !self.setup.way.fetches_by_pop()
    }

    pub(super) fn held_mut(&mut self, mail: Mail) -> Option<&mut Held> {
        self.held.iter_mut().find(|held| held.mail == mail)
    }
}

/// The reason that stands beside a message.
pub(super) fn why(reasons: &[(Mail, Why)], mail: Mail) -> Option<Why> {
    reasons.iter().find(|(other, _)| *other == mail).map(|(_, why)| *why)
}
