//! A person's own devices and settings, played for thirty days.

use super::super::event::Event::{self, *};
use super::super::setup::{Name, Removal, Setup};
use super::super::state::{Folder, Mail, World};
use super::{Play, Script};
use crate::engine::devices::{PopService, Readers, Seat};
use crate::engine::{Account, Retention};

/// How many days of a person's own mailbox are played.
pub const DAYS: u16 = 30;

/// The day on which one device is put away.
const AWAY: u16 = 3;

/// For how many days a device is put away in any case, and at most.
const WEEK: u16 = 7;
const LONGEST: u16 = 26;

/// Something that had to be assumed to play a person's own devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumed {
    /// Nobody said whether this POP3 reader leaves mail on the server: here it does not.
    Deletes(usize),
    /// Apps understand zero days differently: here they remove what they fetched the next time they look.
    ZeroDays(usize),
    /// At this service its own settings say what becomes of fetched mail: here it keeps it.
    ServiceDecides,
    /// This service keeps mail that POP3 removes, as far as is known.
    ServiceKeeps,
}

/// How many devices are tried as the one that is put away.
const TRIED: usize = 8;

/// The devices of an account, played for thirty days; `None` where nothing is known to read the mailbox.
///
/// Every device looks each day, but for one, which is put away for as long as mail is to wait for it:
/// that whose absence brings to light most of what can be missed.
/// Devices of which nobody said how they read are left out.
pub fn own(account: &Account, service: PopService) -> Option<Play> {
    let readers = Readers::of(account);
    let setups: Vec<Setup> = readers.all.iter().map(setup).collect();
    let play = |away| {
        let start = World::new(service, setups.clone());
        Script { start, events: story(&setups, away) }.play(assumed(&readers, service))
    };
    let most = setups.len().min(TRIED);
    match most {
        0 => None,
        1 => Some(play(None)),
        // Where several show as much, the last: a list of devices often begins with the one that is always on.
        _ => (0..most).map(|away| play(Some(away))).max_by_key(|play| play.ending.count_missed()),
    }
}

/// A device as the model knows it; what nobody said is the worse of both.
fn setup(seat: &Seat) -> Setup {
    let device = seat.device;
    let name = if device.name.is_empty() {
        Name::Kind(device.kind)
    } else {
        Name::Typed(device.name.clone())
    };
    Setup {
        name,
        kind: device.kind,
        way: seat.way,
        removal: match device.retention {
            Retention::Unknown | Retention::Deletes => Removal::AtOnce,
            Retention::Days(0) => Removal::NextTime,
            Retention::Days(days) => Removal::After(days),
            Retention::Keeps => Removal::Never,
        },
        remove_when_deleted: device.remove_when_deleted,
    }
}

fn assumed(readers: &Readers, service: PopService) -> Vec<Assumed> {
    let pop = || (0..).zip(&readers.all).filter(|(_, seat)| seat.by_pop());
    let of_service = match service {
        PopService::Obeys => None,
        PopService::HandsOutOnce | PopService::HandsOutRecent => Some(Assumed::ServiceDecides),
        PopService::Keeps => Some(Assumed::ServiceKeeps),
    };
    if of_service.is_some() {
        return pop().next().and(of_service).into_iter().collect();
    }
    let each = pop().filter_map(|(index, seat)| match seat.device.retention {
        Retention::Unknown => Some(Assumed::Deletes(index)),
        Retention::Days(0) => Some(Assumed::ZeroDays(index)),
        _ => None,
    });
    each.collect()
}

/// What happens in thirty days: mail comes, is read, filtered, sent and deleted, and one device is put away.
fn story(setups: &[Setup], away: Option<usize>) -> Vec<Event> {
    let used = || (0..setups.len()).filter(|index| Some(*index) != away);
    let first = used().next().unwrap_or_default();
    // Deleting matters most where it is passed on.
    let tidy = used().find(|index| passes_on(&setups[*index])).unwrap_or(first);
    let back = away.map(|index| AWAY.saturating_add(patience(&setups[index]).clamp(WEEK, LONGEST)));
    let mut events = Vec::new();
    for day in 1..=DAYS {
        if day > 1 {
            events.push(Days(1));
        }
        if let Some(index) = away.filter(|_| Some(day) == back) {
            events.extend([SwitchedOn(index), Connects(index)]);
        }
        if let Some(index) = away.filter(|_| day == AWAY) {
            events.push(SwitchedOff(index));
        }
        match day {
            1 | 3 => events.push(Arrives(Folder::Inbox)),
            4 => events.extend([Arrives(Folder::Inbox), Arrives(Folder::Spam)]),
            _ => {}
        }
        events.extend((0..setups.len()).map(Connects));
        match day {
            2 => events.push(Reads(first, Mail(1))),
            5 => events.push(Deletes(tidy, Mail(3))),
            6 => events.push(Sends(first)),
            _ => {}
        }
    }
    events
}

/// Whether what is deleted on this POP3 reader is removed from the server too.
fn passes_on(setup: &Setup) -> bool {
    setup.way.fetches_by_pop() && setup.remove_when_deleted
}

/// For how many days mail waits for this device, going by its own settings.
fn patience(setup: &Setup) -> u16 {
    match setup.removal {
        _ if !setup.way.fetches_by_pop() => 0,
        Removal::AtOnce | Removal::NextTime => 0,
        Removal::After(days) => days,
        Removal::Never => u16::MAX,
    }
}
