//! What the tool shows, drawn without a browser.

use std::rc::Rc;

use yew::ServerRenderer;
use yew::prelude::*;

use super::super::Props;
use super::{PlayIt, draw, list};
use crate::app::tools::read::Readers;
use crate::browser::place::Place;
use crate::engine::check;
use crate::engine::fixture::{environment, parse};
use crate::mailbox::scenes;
use crate::words::{Words, embedded, plural};

fn words(language: &str) -> Words {
    let catalogue = embedded(language).expect("a language").to_owned();
    Words::parse(catalogue, plural::native).expect("a catalogue")
}

/// The tool over these settings, as it is opened.
fn opened(line: &str, at: &'static str) -> String {
    let draft = parse(line);
    let renderer = ServerRenderer::<PlayIt>::with_props(move || Props {
        words: Rc::new(words("en")),
        report: Rc::new(check(&draft, &environment())),
        draft: draft.clone(),
        environment: environment(),
        provider: None,
        at: at.to_owned(),
        apply: Callback::noop(),
        readers: Readers::NONE,
        place: Place::NOWHERE,
    });
    pollster::block_on(renderer.hydratable(false).render())
}

#[derive(PartialEq, Properties)]
struct At {
    scene: &'static str,
    at: usize,
}

#[component]
fn Picture(shown: &At) -> Html {
    let play = scenes::find(shown.scene).expect("a scene").play();
    let words = words("en");
    html! { <>{ draw::svg(&play, shown.at, &words) }{ list::all(&play, shown.at, &words) }</> }
}

fn pictured(scene: &'static str, at: usize) -> String {
    let renderer = ServerRenderer::<Picture>::with_props(move || At { scene, at });
    pollster::block_on(renderer.hydratable(false).render())
}

#[test]
fn it_opens_with_the_persons_own_devices_or_with_the_named_scene() {
    let shown = opened("computer PC pop3; phone Phone imap", "");
    assert!(shown.contains("Your own devices") && shown.contains("POP, leaves nothing"), "{shown}");
    assert!(shown.contains("You have not said whether PC leaves a copy"), "{shown}");
    let shown = opened("computer PC pop3; phone Phone imap", "imap-three");
    assert!(shown.contains("A phone and a laptop use IMAP"), "{shown}");
    let shown = opened("", "own");
    assert!(!shown.contains("Your own devices") && shown.contains("Two computers"), "{shown}");
}

#[test]
fn the_ending_and_every_step_are_there_without_playing() {
    let shown = opened("", "laptop-dies");
    for part in ["In the end, ", "breaks down", "The only copies were on Laptop."] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn the_picture_marks_what_a_device_misses_and_what_is_gone() {
    let gaps = |at| pictured("laptop-dies", at).matches("class=\"gap\"").count();
    assert_eq!((gaps(1), gaps(6)), (0, 2));
    let shown = pictured("laptop-dies", 9);
    assert!(shown.contains("play-device broken") && shown.contains("mail crossed\""), "{shown}");
    assert!(shown.contains("aria-current=\"step\""), "{shown}");
}
