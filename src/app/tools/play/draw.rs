//! The picture: the server above, the devices below it, and a column for each message.
//!
//! Every copy that a message can have is drawn once and for all, and its class says whether it is there.
//! So the style sheet can let it move, down from the server when it is fetched.

use yew::{Html, html};

use super::list::frame;
use crate::app::picture::{fit, glyph};
use crate::engine::{Reader, Value};
use crate::mailbox::scenes::Play;
use crate::mailbox::{Device, Folder, Mail, Place, Power, Removal, Sight, Step, World};
use crate::words::{Words, key, mailbox, terms};

const WIDTH: i32 = 250;
const ROW: i32 = 92;
const BOX: i32 = 82;
/// Where the envelopes of the first message stand, and how far the next is from it.
const COLUMN: i32 = 14;
const NEXT_COLUMN: i32 = 44;
/// How many letters of a name and of a note there is room for.
const NAME_LETTERS: i32 = 26;
const NOTE_LETTERS: i32 = 38;

pub(super) const AGAIN: &str = "M6 5v14M19 5l-9 7 9 7z";
pub(super) const BACK: &str = "M15 6l-6 6 6 6";
pub(super) const NEXT: &str = "M9 6l6 6-6 6";
pub(super) const RUN: &str = "M8 5l11 7-11 7z";
pub(super) const PAUSE: &str = "M8 5v14M16 5v14";

/// A sign on a button.
pub(super) fn sign(path: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2"
            stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}

/// How everything stands after so many steps.
pub(super) fn svg(play: &Play, at: usize, words: &Words) -> Html {
    let world = frame(play, at).map_or(&play.start, |frame| &frame.world);
    let acting = frame(play, at).and_then(|frame| actor(&frame.step));
    let mails = play.frames.last().map_or(0, |frame| frame.world.mails);
    let columns = i32::from(mails).max(1);
    let has_gone = !play.ending.gone.is_empty();
    let rows = world.devices.len() as i32 + 1 + i32::from(has_gone);
    let width = WIDTH.max(COLUMN * 2 + columns * NEXT_COLUMN);
    let all = || (1..=mails).map(Mail);
    let missed = world.missed();
    let misses = |device: usize, mail: Mail| {
        missed.iter().any(|missed| missed.device == device && missed.mails.contains(&mail))
    };
    let devices = (0..).zip(&world.devices).map(|(index, device)| {
        let row = index as i32 + 1;
        html! {
            <g class={device_class(device, acting == Some(Place::Device(index)))}>
                { shelf(row, width, glyph(device.setup.kind), &words.show(&mailbox::device(world, index, words)), &note(device, words)) }
                { for all().filter(|mail| misses(index, *mail)).map(|mail| gap(row, mail)) }
            </g>
        }
    });
    let copies = (0..world.devices.len())
        .flat_map(|index| all().map(move |mail| device_copy(world, index, mail, words)));
    html! {
        <svg viewBox={format!("0 0 {width} {}", rows * ROW)}>
            <path class="play-rail" d={format!("M20 {BOX}V{}", world.devices.len() as i32 * ROW + BOX / 2)} />
            <g class={if acting == Some(Place::Server) { "play-server acting" } else { "play-server" }}>
                { shelf(0, width, SERVER, &words.text(key::PLAY_IS_SERVER), &locked(world, words)) }
            </g>
            { for devices }
            if has_gone {
                <g class="play-gone">
                    { shelf(rows - 1, width, GONE, &words.text(key::PLAY_IS_GONE), "") }
                </g>
                { for all().filter(|mail| play.ending.gone.iter().any(|(_, gone)| gone.contains(mail))).map(|mail| {
                    let is_here = world.gone.iter().any(|(gone, _)| *gone == mail);
                    envelope(rows - 1, mail, if is_here { "crossed" } else { "crossed away rise-1" }, false, "")
                }) }
            }
            { for all().map(|mail| server_copy(world, mail, words)) }
            { for copies }
        </svg>
    }
}

/// Whose step it was.
const fn actor(step: &Step) -> Option<Place> {
    Some(Place::Device(match step {
        Step::Arrived { .. } | Step::Refused { .. } => return Some(Place::Server),
        Step::Passed { .. } | Step::Gone { .. } => return None,
        Step::Fetched { device, .. }
        | Step::Withheld { device, .. }
        | Step::Removed { device, .. }
        | Step::KeptAnyway { device, .. }
        | Step::Busy { device, .. }
        | Step::Broke { device, .. }
        | Step::Shown { device, .. }
        | Step::Updated { device, .. }
        | Step::Vanished { device, .. }
        | Step::Missed { device, .. }
        | Step::Read { device, .. }
        | Step::Filed { device, .. }
        | Step::Deleted { device, .. }
        | Step::Sent { device, .. }
        | Step::SentUnkept { device, .. }
        | Step::WentOff { device }
        | Step::CameBack { device }
        | Step::Lost { device }
        | Step::Replaced { device } => *device,
    }))
}

fn device_class(device: &Device, is_acting: bool) -> &'static str {
    match device.power {
        Power::Lost => "play-device broken",
        Power::Off => "play-device off",
        Power::On if is_acting => "play-device acting",
        Power::On => "play-device",
    }
}

/// A box with its sign, what it is, and how it reads or what is the matter with it.
fn shelf(row: i32, width: i32, sign: &'static str, name: &str, note: &str) -> Html {
    let y = row * ROW + 2;
    // Without a note the name stands in the middle of both lines.
    let line = if note.is_empty() { 24 } else { 17 };
    html! {
        <>
            <rect class="box" x="2" y={y.to_string()} width={(width - 4).to_string()} height={BOX.to_string()} rx="8" />
            <path class="glyph" d={sign} transform={format!("translate(11 {}) scale(.82)", y + 10)} />
            <text class="name" x="36" y={(y + line).to_string()}>{ fit(name, NAME_LETTERS) }</text>
            <text class="note" x="36" y={(y + 30).to_string()}>{ fit(note, NOTE_LETTERS) }</text>
        </>
    }
}

/// How a device reads, and what is the matter with it.
fn note(device: &Device, words: &Words) -> String {
    let way = way(device, words);
    let state = match device.power {
        Power::On => return way,
        Power::Off => key::PLAY_IS_OFF,
        Power::Lost => key::PLAY_IS_BROKEN,
    };
    format!("{way} \u{b7} {}", words.text(state))
}

fn way(device: &Device, words: &Words) -> String {
    let setup = &device.setup;
    match (setup.way, setup.removal) {
        (Reader::Imap | Reader::Exchange | Reader::Webmail, _) => {
            words.show(&terms::reader(setup.way))
        }
        (Reader::Pop3 | Reader::Fetcher, Removal::AtOnce | Removal::NextTime) => {
            words.text(key::PLAY_WAY_NOTHING)
        }
        (Reader::Pop3 | Reader::Fetcher, Removal::After(days)) => {
            words.format(key::PLAY_WAY_DAYS, &[("days", days.into())])
        }
        (Reader::Pop3 | Reader::Fetcher, Removal::Never) => words.text(key::PLAY_WAY_ALL),
    }
}

fn locked(world: &World, words: &Words) -> String {
    world.locked_by().map_or_else(String::new, |by| {
        let device: Value = mailbox::device(world, by, words);
        words.format(key::PLAY_IS_LOCKED, &[("device", device)])
    })
}

/// The place of a message that a device should have and has not.
fn gap(row: i32, mail: Mail) -> Html {
    let (x, y) = corner(row, mail);
    html! {
        <rect class="gap" x={(x - 1).to_string()} y={(y - 1).to_string()} width="34" height="26" rx="3" />
    }
}

/// The server's copy: it comes from above.
fn server_copy(world: &World, mail: Mail, words: &Words) -> Html {
    let stored = world.server.stored.iter().find(|stored| stored.mail == mail);
    let class = if stored.is_some() { "" } else { "away fall" };
    let caption = stored.map(|stored| folder(stored.folder, words)).unwrap_or_default();
    envelope(0, mail, class, stored.is_some_and(|stored| stored.read), &caption)
}

/// A device's copy: it comes from the server.
fn device_copy(world: &World, index: usize, mail: Mail, words: &Words) -> Html {
    let device = world.devices.get(index);
    let held = device.and_then(|device| device.held.iter().find(|held| held.mail == mail));
    // Webmail keeps nothing: it shows what it has shown before and what is still there.
    let is_seen = world.is_webmail(index) && world.sight(index, mail) == Sight::Has;
    let is_own = device.is_some_and(|device| !device.follows_server());
    let kind = if is_own { "own" } else { "mirror" };
    let class = if held.is_some() || is_seen {
        kind.to_owned()
    } else {
        format!("{kind} away rise-{}", (index + 1).min(8))
    };
    let stored = world.server.stored.iter().find(|stored| is_seen && stored.mail == mail);
    let read = held.map(|held| held.read).or(stored.map(|stored| stored.read));
    let place = held.map(|held| held.folder).or(stored.map(|stored| stored.folder));
    let caption = place.map(|place| folder(place, words)).unwrap_or_default();
    envelope(index as i32 + 1, mail, &class, read.unwrap_or_default(), &caption)
}

fn folder(folder: Folder, words: &Words) -> String {
    match folder {
        Folder::Inbox => String::new(),
        Folder::Spam => words.text(key::PLAY_FOLDER_SPAM),
        Folder::Filed => words.text(key::PLAY_FOLDER_FILED),
        Folder::Sent => words.text(key::PLAY_FOLDER_SENT),
    }
}

/// An envelope, open if it was read, with the number of its message and the folder it is in.
fn envelope(row: i32, mail: Mail, class: &str, is_read: bool, caption: &str) -> Html {
    let (x, y) = corner(row, mail);
    let flap = if is_read { "M0 7L16-3 32 7" } else { "M0 0L16 11 32 0" };
    html! {
        <g class={format!("mail {class}")}>
            <rect x={x.to_string()} y={y.to_string()} width="32" height="24" rx="2" />
            <path d={flap} transform={format!("translate({x} {y})")} />
            <text class="number" x={(x + 16).to_string()} y={(y + 20).to_string()}>{ mail.0 }</text>
            <text class="caption" x={(x + 16).to_string()} y={(y + 35).to_string()}>{ caption }</text>
        </g>
    }
}

fn corner(row: i32, mail: Mail) -> (i32, i32) {
    (COLUMN + (i32::from(mail.0) - 1) * NEXT_COLUMN, row * ROW + 42)
}

const SERVER: &str = "M2 3h18v7H2zM2 12h18v7H2zM5.5 6.5h.1M5.5 15.5h.1M10 6.5h6M10 15.5h6";
const GONE: &str = "M4 6h14l-1.5 14h-11zM2.5 6h17M8 6V3h6v3";
