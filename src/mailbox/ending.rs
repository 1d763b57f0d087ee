//! How a play ends: what is where, what exists only once, and what is gone and why.

use super::event::{Sight, Why};
use super::setup::Removal;
use super::state::{Folder, Mail, Place, World};
use crate::engine::devices::PopService;

/// The end of a play, as data for one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The last day.
    pub day: u16,
    /// What is where: the server first, then each device that holds copies, the same holdings together.
    pub holdings: Vec<Holding>,
    /// What exists in a single place, by place.
    pub only: Vec<(Place, Vec<Mail>)>,
    /// Who misses which messages, and why.
    pub missed: Vec<Missed>,
    /// What is in no place any more, by reason.
    pub gone: Vec<(Why, Vec<Mail>)>,
    /// Which readers will still take what the server holds, and from which day on.
    pub later: Vec<(usize, u16)>,
}

/// What some places hold alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    pub places: Vec<Place>,
    pub mails: Vec<Mail>,
    /// Whether that is every message there still is.
    pub all: bool,
}

/// Messages that one reader misses for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    pub device: usize,
    pub mails: Vec<Mail>,
    pub why: Why,
    /// Whether it once showed them.
    pub vanished: bool,
}

impl Missed {
    /// Whether a reader lacks what it should have.
    ///
    /// What the person deletes on a device that shows what is on the server is deleted for all, as it should be, and
    /// so it is for those that show what is on the server when it is deleted elsewhere. One POP3 reader must not
    /// delete for another, which is to have a copy of its own. Webmail keeps nothing, so nothing vanishes from it.
    fn is_harm(&self, world: &World) -> bool {
        let by_pop = |reader: usize| world.is_pop(reader);
        match self.why {
            _ if self.vanished && world.is_webmail(self.device) => false,
            Why::Removed(by) | Why::HandedTo(by) => by != self.device,
            Why::Deleted(by) => by != self.device && by_pop(by) && by_pop(self.device),
            Why::Lost(_) | Why::NoRoom => false,
        }
    }
}

impl Ending {
    /// How many messages are missed, counted for each reader that misses them.
    pub fn count_missed(&self) -> usize {
        self.missed.iter().map(|missed| missed.mails.len()).sum()
    }

    /// How things stand.
    pub fn of(world: &World) -> Self {
        Self {
            day: world.day,
            holdings: holdings(world),
            only: only(world),
            missed: world.missed(),
            gone: gone(world),
            later: later(world),
        }
    }
}

fn holdings(world: &World) -> Vec<Holding> {
    let alive = world.all().filter(|mail| !world.places(*mail).is_empty()).count();
    let places = (0..world.devices.len())
        .filter(|index| !world.is_webmail(*index) && !world.is_lost(*index))
        .map(Place::Device);
    let mut holdings: Vec<Holding> = Vec::new();
    for place in std::iter::once(Place::Server).chain(places) {
        let mails: Vec<Mail> =
            world.all().filter(|mail| world.places(*mail).contains(&place)).collect();
        match holdings.iter_mut().find(|other| other.mails == mails) {
            Some(same) => same.places.push(place),
            None => {
                let all = mails.len() == alive;
                holdings.push(Holding { places: vec![place], mails, all });
            }
        }
    }
    holdings
}

fn only(world: &World) -> Vec<(Place, Vec<Mail>)> {
    let single = world.all().filter_map(|mail| match world.places(mail).as_slice() {
        [place] => Some((*place, mail)),
        _ => None,
    });
    grouped(single)
}

impl World {
    /// Who misses which messages now, and why.
    pub fn missed(&self) -> Vec<Missed> {
        (0..self.devices.len()).flat_map(|device| self.missed_by(device)).collect()
    }

    /// Which messages this reader misses now, and why.
    pub(super) fn missed_by(&self, device: usize) -> Vec<Missed> {
        let mut missed: Vec<Missed> = Vec::new();
        for mail in self.all() {
            let (why, vanished) = match self.sight(device, mail) {
                Sight::Never(why) => (why, false),
                Sight::Vanished(why) => (why, true),
                _ => continue,
            };
            let same =
                missed.iter_mut().find(|other| (other.why, other.vanished) == (why, vanished));
            match same {
                Some(same) => same.mails.push(mail),
                None => missed.push(Missed { device, mails: vec![mail], why, vanished }),
            }
        }
        missed.retain(|missed| missed.is_harm(self));
        missed
    }
}

fn gone(world: &World) -> Vec<(Why, Vec<Mail>)> {
    grouped(world.gone.iter().map(|(mail, why)| (*why, *mail)))
}

/// The readers that leave mail for some days, as long as something that they fetched waits on the server for that.
fn later(world: &World) -> Vec<(usize, u16)> {
    let due = world.devices.iter().enumerate().filter_map(|(index, device)| {
        let Removal::After(days) = device.setup.removal else { return None };
        let is_reading = !world.is_lost(index) && world.is_pop(index);
        let waiting = device.known.iter().filter(|(mail, _)| {
            world.stored(*mail).is_some_and(|stored| stored.folder == Folder::Inbox)
        });
        let first = waiting.map(|(_, day)| day.saturating_add(days)).min()?;
        (is_reading && world.server.service == PopService::Obeys).then_some((index, first))
    });
    due.collect()
}

fn grouped<K: PartialEq>(pairs: impl Iterator<Item = (K, Mail)>) -> Vec<(K, Vec<Mail>)> {
    let mut groups: Vec<(K, Vec<Mail>)> = Vec::new();
    for (key, mail) in pairs {
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, mails)) => mails.push(mail),
            None => groups.push((key, vec![mail])),
        }
    }
    groups
}
