use expect_test::expect;

use super::words;
use crate::engine::fixture::{environment, parse};
use crate::engine::read::read;
use crate::engine::{Situation, devices::pop_service};
use crate::mailbox::scenes::{self, Play};
use crate::words::{LANGUAGES, mailbox};

fn own(line: &str) -> Play {
    let account = read(&parse(line), |_| None);
    let world = environment();
    let service = pop_service(&Situation::new(&account, &world));
    scenes::own(&account, service).expect("devices")
}

fn told(play: &Play, language: &str) -> String {
    let words = words(language);
    let steps = play.frames.iter().map(|frame| mailbox::tell(&frame.step, &frame.world, &words));
    steps.collect::<Vec<String>>().join("\n")
}

#[test]
fn a_scene_reads_as_a_story() {
    expect![[r#"
        Message 1 arrives on the server.
        Message 2 arrives on the server.
        Office PC fetches messages 1 and 2 and has copies of its own.
        Laptop is turned away: Office PC is still signed in, and POP lets in one device at a time.
        Office PC signs off, and the server removes messages 1 and 2 as the app asked.
        Laptop looks for mail, and messages 1 and 2 are not there: Office PC took them off the server.
        A day passes.
        Message 3 arrives on the server.
        Laptop fetches message 3 and has a copy of its own.
        Laptop signs off, and the server removes message 3 as the app asked.
        Office PC looks for mail, and message 3 is not there: Laptop took it off the server.
        You send message 4 from Laptop. Only Laptop keeps a copy."#]].assert_eq(&told(&scenes::find("pop-two").expect("a scene").play(), "en"));
}

#[test]
fn thirty_days_end_in_one_sentence() {
    let ending = |line: &str| mailbox::ending(&own(line), Some(scenes::DAYS), &words("en"));
    expect!["After 30 days, the server and Phone have message 4; messages 1, 2 and 5 exist only on PC; messages 1, 2 and 3 never reached Phone, because PC took them off the server first; message 3 is gone, because you deleted it on PC."].assert_eq(&ending("computer PC pop3 delete; phone Phone imap"));
    expect!["After 30 days, the server, Phone and PC have all mail, messages 1, 2, 4 and 5; message 3 is gone, because you deleted it on Phone."].assert_eq(&ending("phone Phone imap; computer PC imap"));
    expect!["After 30 days, the server and Phone have messages 1, 2, 3 and 4; PC has messages 1, 2 and 5; message 5 exists only on PC; from day 61 on, PC will take off the server what it fetched."].assert_eq(&ending("computer PC pop3 leave days=60; phone Phone imap"));
    expect!["After 30 days, the server has messages 1, 2, 3 and 4; PC has messages 1, 2 and 5; there is nothing on Laptop; messages 3 and 4 exist only on the server; message 5 exists only on PC; messages 1, 2 and 3 never reached Laptop, because the server had given them to PC."]
        .assert_eq(&ending("email a@gmail.com; computer PC pop3; computer Laptop pop3"));
}

#[test]
fn devices_by_the_same_name_are_told_apart() {
    let mut draft = parse("phone Phone imap; phone Phone imap");
    draft.devices.iter_mut().for_each(|device| device.name.clear());
    let play = scenes::own(&read(&draft, |_| None), crate::engine::devices::PopService::Obeys);
    let play = play.expect("devices");
    let names: Vec<String> = (0..2)
        .map(|index| words("en").show(&mailbox::device(&play.start, index, &words("en"))))
        .collect();
    assert_eq!(names, ["Phone or tablet (1)", "Phone or tablet (2)"]);
}

#[test]
fn everything_has_words_in_every_language() {
    let own = [
        "computer PC pop3; phone Phone imap; web Web webmail",
        "computer PC pop3 leave days=0; computer Laptop pop3 leave on-delete",
        "email a@gmail.com; computer PC pop3; computer Laptop pop3",
    ]
    .map(own);
    let ready = scenes::ALL.iter().map(|scene| scene.play());
    let plays: Vec<Play> = ready.chain(own).collect();
    for language in LANGUAGES {
        let words = words(language.code);
        for scene in &scenes::ALL {
            let scene = mailbox::scene(scene.id).expect("words");
            for key in [scene.name, scene.begin, scene.shows] {
                assert!(!words.text(key).is_empty());
            }
        }
        for play in &plays {
            let assumed = play.assumed.iter().map(|one| mailbox::assumed(*one, play, &words));
            let ending = mailbox::ending(play, None, &words);
            let all = [told(play, language.code), ending].into_iter().chain(assumed);
            for text in all {
                assert!(!text.is_empty() && !text.contains('{'), "{text}");
            }
        }
    }
}
