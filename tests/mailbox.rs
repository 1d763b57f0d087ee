//! The model of a mailbox keeps account of every message, and agrees with the rules about devices.
//!
//! `docs/decisions/mailbox.md` says what is compared.

use std::collections::BTreeSet;

use maillint::engine::devices::{PopService, Readers, pop_service};
use maillint::engine::{
    Date, DeviceDraft, DeviceKind, Draft, Environment, Field, Impact, Reader, Report, ServerDraft,
    Situation, check,
};
use maillint::mailbox::{
    Ending, Event, Folder, Frame, Mail, Place, Removal, Setup, Step, Why, World, scenes,
};
use proptest::prelude::*;
use proptest::sample::select;

/// How long a device is away in any case: what `pop-days-short` calls a week.
const WEEK: u16 = 7;

const DAYS: &[&str] = &["", "", "0", "1", "6", "7", "8", "14", "14", "30", "60"];

/// Addresses and user names at services that treat POP3 their own way, and at one that does not.
const ACCOUNTS: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("anna@kundenpost.net", ""),
    ("anna@gmail.com", ""),
    ("anna@gmail.com", "recent:anna@gmail.com"),
    ("anna@yandex.ru", ""),
    ("anna@outlook.com", ""),
];

/// A device, most often by POP3; `usual` is what stands beside most devices as the days.
fn device(usual: &'static str) -> impl Strategy<Value = DeviceDraft> {
    let reader = prop_oneof![3 => Just(Reader::Pop3), 4 => select(Reader::ALL)];
    (
        prop::option::weighted(0.95, reader),
        select(DeviceKind::ALL),
        prop_oneof![4 => Just(Some(true)), 1 => Just(Some(false)), 1 => Just(None)],
        prop_oneof![3 => Just(usual), 1 => select(DAYS)],
        prop::bool::weighted(0.25),
    )
        .prop_map(|(protocol, kind, leave, days, on_delete)| DeviceDraft {
            name: String::new(),
            kind: Some(kind),
            protocol,
            leave_on_server: leave,
            remove_after_days: days.to_owned(),
            remove_when_deleted: Some(on_delete),
        })
}

fn devices(most: usize) -> impl Strategy<Value = Vec<DeviceDraft>> {
    select(DAYS).prop_flat_map(move |usual| prop::collection::vec(device(usual), 0..most))
}

fn draft() -> impl Strategy<Value = Draft> {
    (select(ACCOUNTS), devices(5)).prop_map(|((email, username), devices)| Draft {
        email: email.to_owned(),
        incoming: ServerDraft { username: username.to_owned(), ..ServerDraft::default() },
        devices,
        ..Draft::default()
    })
}

fn environment() -> Environment<'static> {
    Environment {
        rules: &maillint::engine::rules::RULES,
        catalogue: &maillint::providers::CATALOGUE,
        today: Date::new(2026, 11, 23).expect("a day"),
        to_ascii: |name| Some(name.to_owned()),
    }
}

fn event() -> impl Strategy<Value = Event> {
    let device = 0..4_usize;
    let mail = (1..8_u16).prop_map(Mail);
    let folder = select(&[Folder::Inbox, Folder::Inbox, Folder::Spam][..]);
    prop_oneof![
        5 => folder.prop_map(Event::Arrives),
        8 => device.clone().prop_map(Event::Connects),
        2 => device.clone().prop_map(Event::Opens),
        2 => device.clone().prop_map(Event::Quits),
        1 => device.clone().prop_map(Event::Breaks),
        2 => (device.clone(), mail.clone()).prop_map(|(device, mail)| Event::Reads(device, mail)),
        1 => (device.clone(), mail.clone()).prop_map(|(device, mail)| Event::Files(device, mail)),
        3 => (device.clone(), mail).prop_map(|(device, mail)| Event::Deletes(device, mail)),
        2 => device.clone().prop_map(Event::Sends),
        1 => device.clone().prop_map(Event::SwitchedOff),
        1 => device.clone().prop_map(Event::SwitchedOn),
        1 => device.clone().prop_map(Event::Lost),
        1 => device.prop_map(Event::Replaced),
        4 => (1..20_u16).prop_map(Event::Days),
    ]
}

const SERVICES: &[PopService] = &[
    PopService::Obeys,
    PopService::Obeys,
    PopService::HandsOutOnce,
    PopService::HandsOutRecent,
    PopService::Keeps,
];

fn world() -> impl Strategy<Value = World> {
    (devices(4), select(SERVICES), prop::option::of(0..6_usize)).prop_map(
        |(devices, service, room)| {
            let world = World::new(service, setups(&Draft { devices, ..Draft::default() }));
            match room {
                Some(room) => world.with_room(room),
                None => world,
            }
        },
    )
}

/// The devices of a draft as the model plays them.
fn setups(draft: &Draft) -> Vec<Setup> {
    let account = maillint::engine::read::read(draft, |_| None);
    scenes::own(&account, PopService::Obeys)
        .map(|play| play.start.devices.into_iter().map(|device| device.setup).collect())
        .unwrap_or_default()
}

/// Copies of messages, and where they are.
type Copies = BTreeSet<(Mail, Place)>;

/// Where each message is.
fn places(world: &World) -> Copies {
    world
        .all()
        .flat_map(|mail| world.places(mail).into_iter().map(move |place| (mail, place)))
        .collect()
}

/// The copies that a step may add and take away.
fn explained(step: &Step, before: &World) -> (Copies, Copies) {
    let at = |mails: &[Mail], place| mails.iter().map(|mail| (*mail, place)).collect();
    let none = BTreeSet::new;
    match step {
        Step::Arrived { mail, .. } => (at(&[*mail], Place::Server), none()),
        Step::Fetched { device, mails } | Step::Shown { device, mails } => {
            (at(mails, Place::Device(*device)), none())
        }
        Step::Sent { device, mail, .. } => {
            ([(*mail, Place::Device(*device)), (*mail, Place::Server)].into(), none())
        }
        Step::Removed { mails, .. } => (none(), at(mails, Place::Server)),
        Step::Vanished { device, mails, .. } => (none(), at(mails, Place::Device(*device))),
        Step::Deleted { device, mail, .. } => {
            (none(), [(*mail, Place::Device(*device)), (*mail, Place::Server)].into())
        }
        Step::Lost { device } => {
            let held = before.devices[*device].held.iter();
            (none(), held.map(|held| (held.mail, Place::Device(*device))).collect())
        }
        _ => (none(), none()),
    }
}

/// Whether the events so far can have led to this.
fn is_true(why: Why, mail: Mail, events: &[Event], frames: &[Frame]) -> bool {
    let removed = |by: usize| {
        frames.iter().any(|frame| {
            matches!(&frame.step, Step::Removed { device, mails, .. } if *device == by && mails.contains(&mail))
        })
    };
    match why {
        Why::Deleted(by) => events.contains(&Event::Deletes(by, mail)),
        Why::Removed(by) => removed(by),
        Why::Lost(by) => events.contains(&Event::Lost(by)),
        Why::NoRoom => frames.iter().any(|frame| {
            matches!(&frame.step, Step::Refused { mail: other } | Step::SentUnkept { mail: other, .. } if *other == mail)
        }),
        Why::HandedTo(_) => false,
    }
}

/// What a play of the worst habits came to: who missed something, and through whom.
#[derive(Debug, Default)]
struct Harm {
    victims: BTreeSet<usize>,
    culprits: BTreeSet<usize>,
}

impl Harm {
    fn add(&mut self, ending: &Ending) {
        for missed in &ending.missed {
            self.victims.insert(missed.device);
            match missed.why {
                Why::Deleted(by) | Why::Removed(by) | Why::HandedTo(by) => {
                    self.culprits.insert(by);
                }
                Why::Lost(_) | Why::NoRoom => {}
            }
        }
        for (why, _) in &ending.gone {
            assert!(
                matches!(why, Why::Deleted(_) | Why::Removed(_)),
                "nothing breaks here: {why:?}"
            );
        }
    }
}

/// For how many days mail is to wait on the server for a device, going by its own settings.
fn patience(setup: &Setup, service: PopService, longest: u16) -> u16 {
    let days = match setup.removal {
        Removal::After(days) => days,
        Removal::Never => longest.saturating_add(1),
        Removal::AtOnce | Removal::NextTime => 0,
    };
    if setup.way.fetches_by_pop() && service == PopService::Obeys { days.max(WEEK) } else { WEEK }
}

/// Plays the devices in every order of looking, with each of them away for as long as mail is to wait for it,
/// and with each of them being where a message is deleted.
fn worst(setups: &[Setup], service: PopService) -> Harm {
    let mut harm = Harm::default();
    let days = setups.iter().filter_map(|setup| match setup.removal {
        Removal::After(days) => Some(days),
        _ => None,
    });
    let longest = days.max().unwrap_or_default();
    let count = setups.len();
    for away in 0..count {
        for first in 0..count {
            let patience = patience(&setups[away], service, longest);
            let mut world = World::new(service, setups.to_vec());
            let mut frames = Vec::new();
            let order: Vec<usize> = (0..count).map(|index| (first + index) % count).collect();
            // It has just looked when the messages come: one to be kept, and one to be deleted by each.
            world.apply(Event::Connects(away), &mut frames);
            let is_alone = count == 1;
            for _ in 0..=count {
                world.apply(Event::Arrives(Folder::Inbox), &mut frames);
            }
            for day in 0..=patience.max(longest) + WEEK {
                if day == patience {
                    world.apply(Event::Connects(away), &mut frames);
                }
                for &reader in
                    order.iter().filter(|reader| is_alone || **reader != away || day >= patience)
                {
                    world.apply(Event::Connects(reader), &mut frames);
                    world.apply(Event::Deletes(reader, Mail(reader as u16 + 2)), &mut frames);
                }
                world.apply(Event::Days(1), &mut frames);
                frames.clear();
            }
            harm.add(&Ending::of(&world));
        }
    }
    harm
}

/// The devices that the findings name which say that mail can be lost.
fn said(report: &Report) -> BTreeSet<usize> {
    let losing = report.findings.iter().filter(|finding| finding.impact == Impact::DataLoss);
    let devices = losing.flat_map(|finding| finding.fields()).filter_map(|field| match field {
        Field::Device(index, _) => Some(index),
        Field::Email | Field::Server(..) => None,
    });
    devices.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_message_is_in_no_place_without_an_event_that_says_so(
        start in world(),
        events in prop::collection::vec(event(), 0..60),
    ) {
        let mut world = start.clone();
        let mut frames = Vec::new();
        for (count, event) in events.iter().enumerate() {
            let (before, seen) = (world.clone(), frames.len());
            world.apply(*event, &mut frames);
            let mut last = before;
            for frame in &frames[seen..] {
                let (old, new) = (places(&last), places(&frame.world));
                let (adds, takes) = explained(&frame.step, &last);
                prop_assert!(new.difference(&old).all(|copy| adds.contains(copy)), "{frame:?}");
                prop_assert!(old.difference(&new).all(|copy| takes.contains(copy)), "{frame:?}");
                last = frame.world.clone();
            }
            prop_assert_eq!(&last.gone, &world.gone);
            for mail in world.all() {
                let said: Vec<Why> = frames.iter().filter_map(|frame| match &frame.step {
                    Step::Gone { mails, why } if mails.contains(&mail) => Some(*why),
                    _ => None,
                }).collect();
                if world.places(mail).is_empty() {
                    prop_assert_eq!(said.len(), 1, "{:?} after {:?}", mail, &events[..=count]);
                    prop_assert!(is_true(said[0], mail, &events[..=count], &frames), "{mail:?} {said:?}");
                } else {
                    prop_assert!(said.is_empty());
                }
            }
        }
        let mut again = Vec::new();
        let mut twin = start;
        for event in &events {
            twin.apply(*event, &mut again);
        }
        prop_assert_eq!(again, frames);
    }

    #[test]
    fn a_rule_speaks_of_lost_mail_exactly_where_the_model_loses_some(draft in draft()) {
        assert_agreement(&draft);
    }
}

/// The rules say that mail is lost exactly where the model loses some, and name every device that takes it away.
#[track_caller]
fn assert_agreement(draft: &Draft) {
    let environment = environment();
    let report = check(draft, &environment);
    let situation = Situation::new(&report.account, &environment);
    let harm = worst(&setups(draft), pop_service(&situation));
    let readers = Readers::of(&report.account);
    let culprits: BTreeSet<usize> =
        harm.culprits.iter().map(|place| readers.all[*place].index).collect();
    let named = said(&report);
    assert_eq!(named.is_empty(), harm.victims.is_empty(), "{named:?}\n{harm:?}\n{draft:?}");
    assert!(culprits.is_subset(&named), "{culprits:?}\n{named:?}\n{draft:?}");
    if let Some(play) = scenes::own(&report.account, pop_service(&situation)) {
        let Ending { missed, later, .. } = play.ending;
        // What the thirty days are too short for is announced.
        let is_shown = !missed.is_empty() || !later.is_empty();
        assert!(missed.is_empty() || !named.is_empty(), "{missed:?}\n{draft:?}");
        assert!(named.is_empty() || is_shown, "{named:?}\n{draft:?}");
    }
}

/// Every device there is, as far as it matters to the others.
fn all_devices() -> Vec<DeviceDraft> {
    let mut all = Vec::new();
    for &reader in Reader::ALL {
        let by_pop = matches!(reader, Reader::Pop3 | Reader::Fetcher);
        let leaves = if by_pop { &[Some(true), Some(false), None][..] } else { &[None] };
        for &leave in leaves {
            let days =
                if leave == Some(true) { &["", "0", "1", "6", "7", "8", "30"][..] } else { &[""] };
            for days in days {
                for on_delete in [false, true].into_iter().filter(|on_delete| by_pop || !on_delete)
                {
                    all.push(DeviceDraft {
                        protocol: Some(reader),
                        leave_on_server: leave,
                        remove_after_days: (*days).to_owned(),
                        remove_when_deleted: Some(on_delete),
                        ..DeviceDraft::default()
                    });
                }
            }
        }
    }
    all
}

#[test]
fn of_every_two_devices_the_rules_and_the_model_say_the_same() {
    let all = all_devices();
    for one in &all {
        assert_agreement(&Draft { devices: vec![one.clone()], ..Draft::default() });
        for two in &all {
            let devices = vec![one.clone(), two.clone()];
            assert_agreement(&Draft { devices, ..Draft::default() });
        }
    }
}

#[test]
fn all_frames_of_a_scene_follow_from_its_events() {
    for scene in &scenes::ALL {
        assert_eq!(scene.play(), scene.play(), "{}", scene.id);
        let last = scene.play().frames.pop().expect("something happens");
        assert_eq!(Ending::of(&last.world), scene.play().ending, "{}", scene.id);
    }
}
