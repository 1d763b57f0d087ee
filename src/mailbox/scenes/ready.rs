//! The ready scenes.

use super::super::event::Event::{self, *};
use super::super::setup::{Name, Removal, Role, Setup};
use super::super::state::{Folder, Mail, World};
use super::{Scene, Script};
use crate::engine::devices::PopService;
use crate::engine::{DeviceKind, Reader};

/// Every ready scene, from the simplest to the oddest.
pub static ALL: [Scene; 7] = [
    Scene { id: "pop-one", script: pop_one },
    Scene { id: "pop-two", script: pop_two },
    Scene { id: "imap-three", script: imap_three },
    Scene { id: "pop-leave-14", script: pop_leave_14 },
    Scene { id: "mixed", script: mixed },
    Scene { id: "laptop-dies", script: laptop_dies },
    Scene { id: "server-full", script: server_full },
];

const INBOX: Event = Arrives(Folder::Inbox);

fn pop_one() -> Script {
    let start = world([pop(Role::Computer, Removal::AtOnce)]);
    let events =
        [INBOX, INBOX, Connects(0), Reads(0, Mail(1)), Sends(0), Days(1), INBOX, Connects(0)];
    Script { start, events: events.to_vec() }
}

fn pop_two() -> Script {
    let start = world([pop(Role::OfficePc, Removal::AtOnce), pop(Role::Laptop, Removal::AtOnce)]);
    let events = [
        INBOX,
        INBOX,
        Opens(0),
        Connects(1),
        Quits(0),
        Connects(1),
        Days(1),
        INBOX,
        Connects(1),
        Connects(0),
        Sends(1),
    ];
    Script { start, events: events.to_vec() }
}

fn imap_three() -> Script {
    let start = world([live(Role::Phone), live(Role::Laptop), live(Role::Webmail)]);
    let events = [
        INBOX,
        INBOX,
        Connects(0),
        Connects(1),
        Reads(0, Mail(1)),
        Connects(1),
        Files(1, Mail(1)),
        Connects(0),
        Sends(0),
        Connects(1),
        Connects(2),
        Deletes(0, Mail(2)),
        Connects(1),
    ];
    Script { start, events: events.to_vec() }
}

fn pop_leave_14() -> Script {
    let fortnight = Removal::After(14);
    let start = world([pop(Role::OfficePc, fortnight), pop(Role::Laptop, fortnight)]);
    let events = [
        INBOX,
        Connects(0),
        Connects(1),
        SwitchedOff(1),
        Days(1),
        INBOX,
        Connects(0),
        Days(13),
        Connects(0),
        Days(1),
        Connects(0),
        Days(2),
        SwitchedOn(1),
        Connects(1),
    ];
    Script { start, events: events.to_vec() }
}

fn mixed() -> Script {
    let start = world([live(Role::Phone), pop(Role::OfficePc, Removal::AtOnce)]);
    let events = [
        INBOX,
        INBOX,
        Connects(0),
        Reads(0, Mail(1)),
        Files(0, Mail(1)),
        Connects(1),
        Connects(0),
        Sends(1),
        Days(1),
        INBOX,
        Connects(1),
        Connects(0),
    ];
    Script { start, events: events.to_vec() }
}

fn laptop_dies() -> Script {
    let start = world([pop(Role::Laptop, Removal::AtOnce), live(Role::Phone)]);
    let events = [
        INBOX,
        INBOX,
        Connects(1),
        Connects(0),
        Connects(1),
        Days(3),
        Lost(0),
        INBOX,
        Replaced(0),
        Connects(0),
    ];
    Script { start, events: events.to_vec() }
}

fn server_full() -> Script {
    let start = world([Setup { remove_when_deleted: true, ..pop(Role::Computer, Removal::Never) }])
        .with_room(3);
    let events = [
        INBOX,
        INBOX,
        Connects(0),
        Days(30),
        INBOX,
        Connects(0),
        INBOX,
        Deletes(0, Mail(1)),
        Connects(0),
        INBOX,
        Connects(0),
    ];
    Script { start, events: events.to_vec() }
}

fn world<const COUNT: usize>(devices: [Setup; COUNT]) -> World {
    World::new(PopService::Obeys, devices.into())
}

fn pop(role: Role, removal: Removal) -> Setup {
    Setup { removal, way: Reader::Pop3, ..live(role) }
}

/// A device that shows what is on the server.
fn live(role: Role) -> Setup {
    let (kind, way) = match role {
        Role::Computer | Role::OfficePc | Role::Laptop => (DeviceKind::Computer, Reader::Imap),
        Role::Phone => (DeviceKind::Phone, Reader::Imap),
        Role::Webmail => (DeviceKind::Web, Reader::Webmail),
    };
    Setup {
        name: Name::Role(role),
        kind: Some(kind),
        way,
        removal: Removal::Never,
        remove_when_deleted: false,
    }
}
