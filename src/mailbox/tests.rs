use expect_test::expect;

use super::scenes::{self, Assumed, Play};
use super::{Event, Event::*, Folder::Inbox, Mail, Place, Sight, Step, Why, World};
use crate::engine::devices::{PopService, pop_service};
use crate::engine::fixture::{environment, parse};
use crate::engine::{Situation, read::read};

const NEW: Event = Arrives(Inbox);

/// The devices of a settings line, played for thirty days.
fn own(line: &str) -> Play {
    let account = read(&parse(line), |_| None);
    let world = environment();
    let service = pop_service(&Situation::new(&account, &world));
    scenes::own(&account, service).expect("devices")
}

/// What happens to these devices, each step on a line, and how the world stands then.
fn happens(line: &str, events: &[Event]) -> (String, World) {
    let mut world = own(line).start;
    let mut frames = Vec::new();
    for event in events {
        world.apply(*event, &mut frames);
    }
    let steps: Vec<String> = frames.iter().map(|frame| format!("{:?}", frame.step)).collect();
    (steps.join("\n"), world)
}

#[test]
fn what_is_marked_goes_when_the_session_ends_and_not_before() {
    let (_, world) = happens("computer PC pop3 delete", &[NEW, Opens(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Server, Place::Device(0)]);
    let (_, world) = happens("computer PC pop3 delete", &[NEW, Opens(0), Breaks(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Server, Place::Device(0)]);
    let (steps, world) =
        happens("computer PC pop3 delete", &[NEW, Opens(0), Breaks(0), Connects(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Device(0)]);
    expect![[r#"
        Arrived { mail: Mail(1), folder: Inbox }
        Fetched { device: 0, mails: [Mail(1)] }
        Broke { device: 0, mails: [Mail(1)] }
        Removed { device: 0, mails: [Mail(1)], wish: false }"#]]
    .assert_eq(&steps);
}

#[test]
fn a_session_locks_the_mailbox_for_pop_and_not_for_imap() {
    let (steps, _) = happens(
        "computer PC pop3 leave; computer Laptop pop3 leave; phone Phone imap",
        &[NEW, Opens(0), Connects(1), Connects(2), NEW, Quits(0), Connects(1)],
    );
    expect![[r#"
        Arrived { mail: Mail(1), folder: Inbox }
        Fetched { device: 0, mails: [Mail(1)] }
        Busy { device: 1, by: 0 }
        Shown { device: 2, mails: [Mail(1)] }
        Arrived { mail: Mail(2), folder: Inbox }
        Fetched { device: 1, mails: [Mail(1), Mail(2)] }"#]]
    .assert_eq(&steps);
}

#[test]
fn what_comes_during_a_session_is_not_part_of_it() {
    let (_, world) = happens("computer PC pop3 delete", &[Opens(0), NEW, Quits(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Server]);
}

#[test]
fn days_count_from_fetching() {
    let line = "computer PC pop3 leave days=14";
    let (_, world) = happens(line, &[NEW, Days(3), Connects(0), Days(13), Connects(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Server, Place::Device(0)]);
    let (_, world) = happens(line, &[NEW, Days(3), Connects(0), Days(14), Connects(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Device(0)]);
}

#[test]
fn a_device_that_is_off_removes_nothing() {
    let line = "computer PC pop3 leave days=14";
    let (_, world) = happens(line, &[NEW, Connects(0), SwitchedOff(0), Days(99), Connects(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Server, Place::Device(0)]);
}

#[test]
fn deleting_here_reaches_the_server_only_where_it_is_set() {
    let events = [NEW, Connects(0), Deletes(0, Mail(1)), Connects(0)];
    let (_, world) = happens("computer PC pop3 leave", &events);
    assert_eq!(world.places(Mail(1)), [Place::Server]);
    let (steps, world) = happens("computer PC pop3 leave on-delete", &events);
    assert_eq!(world.gone, [(Mail(1), Why::Deleted(0))]);
    assert!(steps.ends_with("Gone { mails: [Mail(1)], why: Deleted(0) }"));
}

#[test]
fn pop_sees_the_inbox_and_fetches_no_message_twice() {
    let (_, world) = happens(
        "computer PC pop3 leave",
        &[Arrives(super::Folder::Spam), NEW, Connects(0), Connects(0)],
    );
    assert_eq!(world.sight(0, Mail(1)), Sight::NotForIt);
    assert_eq!(world.devices[0].held.len(), 1);
}

#[test]
fn a_new_device_fetches_all_that_is_left() {
    let line = "computer PC pop3 leave";
    let (steps, world) = happens(line, &[NEW, Connects(0), Lost(0), Replaced(0), Connects(0)]);
    assert!(steps.ends_with("Fetched { device: 0, mails: [Mail(1)] }"), "{steps}");
    assert_eq!(world.places(Mail(1)), [Place::Server, Place::Device(0)]);
}

#[test]
fn by_imap_marks_folders_and_deletions_are_shared_and_copies_follow() {
    let (steps, world) = happens(
        "phone Phone imap; computer PC imap",
        &[
            NEW,
            Connects(0),
            Connects(1),
            Reads(0, Mail(1)),
            Files(0, Mail(1)),
            Connects(1),
            SwitchedOff(1),
            Deletes(0, Mail(1)),
            SwitchedOn(1),
            Connects(1),
        ],
    );
    expect![[r#"
        Arrived { mail: Mail(1), folder: Inbox }
        Shown { device: 0, mails: [Mail(1)] }
        Shown { device: 1, mails: [Mail(1)] }
        Read { device: 0, mail: Mail(1), reach: Everywhere }
        Filed { device: 0, mail: Mail(1), reach: Everywhere }
        Updated { device: 1, mails: [Mail(1)] }
        WentOff { device: 1 }
        Deleted { device: 0, mail: Mail(1), reach: Everywhere }
        CameBack { device: 1 }
        Vanished { device: 1, mails: [Mail(1)], why: Deleted(0) }
        Gone { mails: [Mail(1)], why: Deleted(0) }"#]]
    .assert_eq(&steps);
    assert_eq!(world.sight(1, Mail(1)), Sight::Vanished(Why::Deleted(0)));
}

#[test]
fn gmail_hands_out_once_and_with_recent_to_all_for_thirty_days() {
    let line = |user: &str| {
        format!(
            "email a@gmail.com; pop3 pop.gmail.com:995 tls user={user}a@gmail.com; \
             computer PC pop3 delete; computer Laptop pop3 leave; phone Phone imap"
        )
    };
    let events = [NEW, Connects(0), Connects(1), Connects(2)];
    let (steps, world) = happens(&line(""), &events);
    expect![[r#"
        Arrived { mail: Mail(1), folder: Inbox }
        Fetched { device: 0, mails: [Mail(1)] }
        KeptAnyway { device: 0, mails: [Mail(1)] }
        Withheld { device: 1, mails: [Mail(1)] }
        Shown { device: 2, mails: [Mail(1)] }"#]]
    .assert_eq(&steps);
    assert_eq!(world.sight(1, Mail(1)), Sight::Never(Why::HandedTo(0)));
    let (_, world) = happens(&line("recent:"), &events);
    assert_eq!(world.sight(1, Mail(1)), Sight::Has);
    let late = [NEW, Connects(0), Days(30), Connects(1)];
    assert!(!happens(&line("recent:"), &late).1.devices[1].holds(Mail(1)));
}

#[test]
fn yandex_keeps_what_pop_removes() {
    let (_, world) = happens("email a@yandex.ru; computer PC pop3 delete", &[NEW, Connects(0)]);
    assert_eq!(world.places(Mail(1)), [Place::Server, Place::Device(0)]);
}

#[test]
fn a_full_server_turns_mail_away_until_there_is_room() {
    let mut world = World::new(PopService::Obeys, Vec::new()).with_room(1);
    let mut frames = Vec::new();
    for event in [NEW, NEW] {
        world.apply(event, &mut frames);
    }
    assert_eq!(frames[1].step, Step::Refused { mail: Mail(2) });
    assert_eq!(world.gone, [(Mail(2), Why::NoRoom)]);
}

#[test]
fn the_end_says_what_is_where_what_is_there_once_and_what_is_missed() {
    let ending = own("phone Phone imap; computer PC pop3 delete").ending;
    assert_eq!(ending.only, [(Place::Device(1), vec![Mail(1), Mail(2), Mail(5)])]);
    assert_eq!(ending.gone, [(Why::Deleted(1), vec![Mail(3)])]);
    let missed: Vec<_> =
        ending.missed.into_iter().map(|missed| (missed.mails, missed.vanished)).collect();
    assert_eq!(missed, [(vec![Mail(1)], true), (vec![Mail(2), Mail(3)], false)]);
}

#[test]
fn what_comes_after_the_thirty_days_is_announced() {
    let play = own("computer PC pop3 leave days=60; phone Phone imap");
    assert_eq!(play.ending.missed, []);
    assert_eq!(play.ending.later, [(0, 61)]);
}

#[test]
fn what_nobody_said_is_assumed_aloud() {
    assert_eq!(own("computer PC pop3; phone Phone imap").assumed, [Assumed::Deletes(0)]);
    assert_eq!(own("computer PC pop3 leave days=0").assumed, [Assumed::ZeroDays(0)]);
    let gmail = own("email a@gmail.com; computer PC pop3; phone Phone imap");
    assert_eq!(gmail.assumed, [Assumed::ServiceDecides]);
    assert_eq!(gmail.ending.missed, []);
    let yandex = own("email a@yandex.ru; computer PC pop3; phone Phone imap");
    assert_eq!(yandex.assumed, [Assumed::ServiceKeeps]);
    assert_eq!(own("phone Phone imap").assumed, []);
}
