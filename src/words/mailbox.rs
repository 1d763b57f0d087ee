//! The played mailbox in words: what each scene is, each step, and how it ends.

use super::{Key, Words, key, terms};
use crate::engine::Value;
use crate::mailbox::scenes::{Assumed, Play};
use crate::mailbox::{Folder, Mail, Missed, Name, Place, Reach, Role, Step, Why, World};

/// What a ready scene is called, what it begins with, and what it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SceneWords {
    pub name: Key,
    pub begin: Key,
    pub shows: Key,
}

/// The words of a ready scene, by its id.
pub fn scene(id: &str) -> Option<SceneWords> {
    let (name, begin, shows) = match id {
        "pop-one" => (key::PLAY_POP_ONE, key::PLAY_POP_ONE_BEGIN, key::PLAY_POP_ONE_SHOWS),
        "pop-two" => (key::PLAY_POP_TWO, key::PLAY_POP_TWO_BEGIN, key::PLAY_POP_TWO_SHOWS),
        "imap-three" => {
            (key::PLAY_IMAP_THREE, key::PLAY_IMAP_THREE_BEGIN, key::PLAY_IMAP_THREE_SHOWS)
        }
        "pop-leave-14" => {
            (key::PLAY_POP_LEAVE_14, key::PLAY_POP_LEAVE_14_BEGIN, key::PLAY_POP_LEAVE_14_SHOWS)
        }
        "mixed" => (key::PLAY_MIXED, key::PLAY_MIXED_BEGIN, key::PLAY_MIXED_SHOWS),
        "laptop-dies" => {
            (key::PLAY_LAPTOP_DIES, key::PLAY_LAPTOP_DIES_BEGIN, key::PLAY_LAPTOP_DIES_SHOWS)
        }
        "server-full" => {
            (key::PLAY_SERVER_FULL, key::PLAY_SERVER_FULL_BEGIN, key::PLAY_SERVER_FULL_SHOWS)
        }
        _ => return None,
    };
    Some(SceneWords { name, begin, shows })
}

/// What a device is called; of several by the same name, each with its place in the list.
pub fn device(world: &World, index: usize, words: &Words) -> Value {
    let Some(device) = world.devices.get(index) else { return Value::Term("kind-unknown") };
    let name = &device.setup.name;
    let text = match name {
        Name::Typed(name) => name.clone(),
        Name::Kind(kind) => words.show(&kind.map_or(Value::Term("kind-unknown"), terms::kind)),
        Name::Role(role) => words.text(match role {
            Role::Computer => key::PLAY_COMPUTER,
            Role::OfficePc => key::PLAY_OFFICE_PC,
            Role::Laptop => key::PLAY_LAPTOP,
            Role::Phone => key::PLAY_PHONE,
            Role::Webmail => key::PLAY_WEBMAIL,
        }),
    };
    if world.devices.iter().filter(|other| other.setup.name == *name).count() > 1 {
        return Value::Text(format!("{text} ({})", index.saturating_add(1)));
    }
    Value::Text(text)
}

/// What happens on a day of a play.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which day it is, counted from 1.
    pub day: u16,
    /// The numbers of its steps, counted from 1, and each in a sentence or two.
    pub steps: Vec<(usize, String)>,
}

/// All steps of a play, day by day; that days pass is told by the days themselves.
pub fn days(play: &Play, words: &Words) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for (number, frame) in (1..).zip(&play.frames) {
        if matches!(frame.step, Step::Passed { .. }) {
            continue;
        }
        let step = (number, tell(&frame.step, &frame.world, words));
        match days.last_mut().filter(|day| day.day == frame.world.day) {
            Some(day) => day.steps.push(step),
            None => days.push(Day { day: frame.world.day, steps: vec![step] }),
        }
    }
    days
}

/// A step in a sentence or two. `world` is any in which the devices are.
pub fn tell(step: &Step, world: &World, words: &Words) -> String {
    let say = Teller { world, words };
    match step {
        Step::Arrived { mail, folder } => {
            let folder = if *folder == Folder::Spam { "spam" } else { "inbox" };
            words.format(key::PLAY_ARRIVED, &[("folder", folder.into()), one(*mail)])
        }
        Step::Refused { mail } => words.format(key::PLAY_REFUSED, &[one(*mail)]),
        Step::Fetched { device, mails } => say.several(key::PLAY_FETCHED, *device, mails),
        Step::Withheld { device, mails } => say.several(key::PLAY_WITHHELD, *device, mails),
        Step::Removed { device, mails, wish } => {
            let key = if *wish { key::PLAY_REMOVED_WISH } else { key::PLAY_REMOVED };
            say.several(key, *device, mails)
        }
        Step::KeptAnyway { device, mails } => say.several(key::PLAY_KEPT, *device, mails),
        Step::Busy { device, by } => {
            words.format(key::PLAY_BUSY, &[say.device(*device), ("by", say.name(*by))])
        }
        Step::Broke { device, .. } => say.alone(key::PLAY_BROKE, *device),
        Step::Shown { device, mails } => say.several(key::PLAY_SHOWN, *device, mails),
        Step::Updated { device, mails } => say.several(key::PLAY_UPDATED, *device, mails),
        Step::Vanished { device, mails, why } => {
            let [by, why] = say.because(*why);
            words.format(key::PLAY_VANISHED, &[say.device(*device), numbers(mails), by, why])
        }
        Step::Missed { device, mails, why } => {
            let [by, why] = say.because(*why);
            words.format(key::PLAY_MISSED, &[say.device(*device), numbers(mails), by, why])
        }
        Step::Read { device, mail, reach } => say.act(key::PLAY_READ, *device, *mail, *reach),
        Step::Filed { device, mail, reach } => say.act(key::PLAY_FILED, *device, *mail, *reach),
        Step::Deleted { device, mail, reach } => say.act(key::PLAY_DELETED, *device, *mail, *reach),
        Step::Sent { device, mail, reach } => say.act(key::PLAY_SENT, *device, *mail, *reach),
        Step::SentUnkept { device, mail } => {
            words.format(key::PLAY_SENT_UNKEPT, &[say.device(*device), one(*mail)])
        }
        Step::WentOff { device } => say.alone(key::PLAY_WENT_OFF, *device),
        Step::CameBack { device } => say.alone(key::PLAY_CAME_BACK, *device),
        Step::Lost { device } => say.alone(key::PLAY_LOST, *device),
        Step::Replaced { device } => say.alone(key::PLAY_REPLACED, *device),
        Step::Passed { days } => words.format(key::PLAY_PASSED, &[("days", (*days).into())]),
        Step::Gone { mails, why } => {
            let [by, because] = say.because(*why);
            let is_sent = mails.iter().all(|mail| world.sent.contains(mail));
            let because =
                if *why == Why::NoRoom && is_sent { ("why", "unkept".into()) } else { because };
            words.format(key::PLAY_GONE, &[numbers(mails), by, because])
        }
    }
}

/// How a play ends, in one sentence; `days` is how many were played of a person's own devices.
pub fn ending(play: &Play, days: Option<u16>, words: &Words) -> String {
    let (say, ending) = (Teller { world: &play.start, words }, &play.ending);
    let mut parts = Vec::new();
    for holding in &ending.holdings {
        if holding.mails.is_empty() {
            let who = holding.places.iter().map(|place| say.on(*place)).collect();
            parts.push(words.format(key::PLAY_END_NOTHING, &[("who", Value::List(who))]));
        } else if !ending
            .only
            .iter()
            .any(|(place, mails)| holding.places.as_slice() == [*place] && holding.mails == *mails)
        {
            let who = holding.places.iter().map(|place| say.place(*place)).collect();
            let all = if holding.all { "yes" } else { "no" };
            let [mails, _] = say.mails(&holding.mails);
            let values = [("who", Value::List(who)), mails, ("all", all.into())];
            parts.push(words.format(key::PLAY_END_HOLDS, &values));
        }
    }
    for (place, mails) in &ending.only {
        let [mails, count] = say.mails(mails);
        parts.push(words.format(key::PLAY_END_ONLY, &[mails, count, ("who", say.on(*place))]));
    }
    parts.extend(ending.missed.iter().map(|missed| say.missed(missed)));
    for (why, mails) in &ending.gone {
        let [mails, count] = say.mails(mails);
        let [by, why] = say.because(*why);
        parts.push(words.format(key::PLAY_END_GONE, &[mails, count, by, why]));
    }
    for (device, day) in &ending.later {
        let values = [("day", (*day).into()), ("who", say.name(*device))];
        parts.push(words.format(key::PLAY_END_LATER, &values));
    }
    let join = |first: String, then: String| {
        words.format(key::PLAY_ENDING_THEN, &[("first", first.into()), ("then", then.into())])
    };
    let parts = parts.into_iter().reduce(join).unwrap_or_default();
    let days = days.unwrap_or_default();
    words.format(key::PLAY_ENDING, &[("days", days.into()), ("parts", parts.into())])
}

/// What had to be assumed, in a sentence or two.
pub fn assumed(assumed: Assumed, play: &Play, words: &Words) -> String {
    let say = Teller { world: &play.start, words };
    match assumed {
        Assumed::Deletes(device) => say.alone(key::PLAY_ASSUMED_DELETES, device),
        Assumed::ZeroDays(device) => say.alone(key::PLAY_ASSUMED_ZERO, device),
        Assumed::ServiceDecides => words.text(key::PLAY_ASSUMED_SERVICE),
        Assumed::ServiceKeeps => words.text(key::PLAY_ASSUMED_KEEPS),
    }
}

/// A value for a message, with its name.
type Named = (&'static str, Value);

/// Knows the devices and the words.
struct Teller<'a> {
    world: &'a World,
    words: &'a Words,
}

impl Teller<'_> {
    fn name(&self, device: usize) -> Value {
        self::device(self.world, device, self.words)
    }

    fn device(&self, device: usize) -> Named {
        ("device", self.name(device))
    }

    fn alone(&self, key: Key, device: usize) -> String {
        self.words.format(key, &[self.device(device)])
    }

    fn several(&self, key: Key, device: usize, mails: &[Mail]) -> String {
        self.words.format(key, &[self.device(device), numbers(mails)])
    }

    fn act(&self, key: Key, device: usize, mail: Mail, reach: Reach) -> String {
        let reach = match reach {
            Reach::Here => "here",
            Reach::HereThenServer => "later",
            Reach::Everywhere => "everywhere",
        };
        self.words.format(key, &[self.device(device), one(mail), ("reach", reach.into())])
    }

    /// Who is to blame, and for what.
    fn because(&self, why: Why) -> [Named; 2] {
        let (by, why) = match why {
            Why::Deleted(by) => (Some(by), "deleted"),
            Why::Removed(by) => (Some(by), "removed"),
            Why::Lost(by) => (Some(by), "lost"),
            Why::HandedTo(by) => (Some(by), "handed"),
            Why::NoRoom => (None, "no-room"),
        };
        let by = by.map_or(Value::List(Vec::new()), |by| self.name(by));
        [("by", by), ("why", why.into())]
    }

    fn missed(&self, missed: &Missed) -> String {
        let [mails, count] = self.mails(&missed.mails);
        let [by, why] = self.because(missed.why);
        let key = if missed.vanished { key::PLAY_END_VANISHED } else { key::PLAY_END_NEVER };
        self.words.format(key, &[mails, count, ("who", self.name(missed.device)), by, why])
    }

    /// "messages 1 and 2", and how many they are.
    fn mails(&self, mails: &[Mail]) -> [Named; 2] {
        let (_, numbers) = numbers(mails);
        let text = self.words.format(key::PLAY_MAILS, &[("numbers", numbers)]);
        [("mails", text.into()), ("count", Value::Number(mails.len() as u64))]
    }

    fn place(&self, place: Place) -> Value {
        match place {
            Place::Server => Value::Text(self.words.text(key::PLAY_SERVER)),
            Place::Device(device) => self.name(device),
        }
    }

    fn on(&self, place: Place) -> Value {
        match place {
            Place::Server => Value::Text(self.words.text(key::PLAY_ON_SERVER)),
            Place::Device(device) => self.name(device),
        }
    }
}

fn one(mail: Mail) -> Named {
    numbers(&[mail])
}

fn numbers(mails: &[Mail]) -> Named {
    ("mails", Value::List(mails.iter().map(|mail| mail.0.into()).collect()))
}
