//! What the tool shows, drawn without a browser.

use std::rc::Rc;

use yew::ServerRenderer;
use yew::prelude::*;

use super::Readers;
use super::draw::Drawing;
use super::held::Held;
use crate::app::tools::Props;
use crate::browser::place::Place;
use crate::engine::check;
use crate::engine::fixture::{environment, parse};
use crate::formats::Private;
use crate::formats::import::{Apart, Input, Note, take};
use crate::formats::link::encode;
use crate::words::{Words, embedded, plural};

/// Every reader there is.
const ALL: Readers = Readers { apart: Apart::ALL, ..Readers::PLAIN };

#[derive(PartialEq, Properties)]
struct Drawn {
    input: Input,
    /// The name of the file, if it is one.
    file: Option<&'static str>,
    form: &'static str,
}

#[component]
fn Shown(drawn: &Drawn) -> Html {
    let catalogue = embedded("en").expect("a language").to_owned();
    let words = Words::parse(catalogue, plural::native).expect("a catalogue");
    let draft = parse(drawn.form);
    let held = match drawn.file {
        Some(name) => Held::file(name.to_owned(), drawn.input.clone(), ALL),
        None => Held::typed(&drawn.input.text, &Held::default(), ALL).safe(ALL),
    };
    let props = Props {
        words: Rc::new(words),
        report: Rc::new(check(&draft, &environment())),
        draft,
        environment: environment(),
        provider: None,
        at: String::new(),
        apply: Callback::noop(),
        readers: ALL,
        place: Place::NOWHERE,
    };
    let reading = held.reading(&props.draft.email, ALL);
    let set = reading.sets.first();
    let drawing = Drawing {
        words: &props.words,
        props: &props,
        text: &held.input.text,
        reading: &reading,
        fix: set.and_then(|set| take(&set.draft, &props.draft)),
        set,
        apply: Callback::noop(),
    };
    html! {
        <>
            { drawing.notes(held.is_hidden) }
            { drawing.result(0, &Callback::noop()) }
            <p>{ drawing.said(held.is_hidden) }</p>
        </>
    }
}

fn drawn(drawn: Drawn) -> String {
    let renderer = ServerRenderer::<Shown>::with_props(move || drawn);
    pollster::block_on(renderer.hydratable(false).render())
}

/// What is shown of a link with these settings.
fn link(settings: &str, form: &'static str) -> String {
    let text = format!("https://example.org/#{}", encode(&parse(settings), Private::Include));
    drawn(Drawn { input: Input::from_text(&text), file: None, form })
}

const LINE: &str = "imap imap.kundenpost.net:993 tls; smtp smtp.kundenpost.net:465 tls";

#[test]
fn every_value_is_shown_and_can_be_used() {
    let shown = link(LINE, "");
    for part in ["Read as a link", "imap.kundenpost.net", "993", "SSL/TLS", "Use these settings"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("replaces"), "{shown}");
}

#[test]
fn what_would_be_replaced_is_shown() {
    let shown = link(LINE, "imap imap.example.org:143 starttls auth=oauth2");
    for part in [
        "replaces imap.example.org",
        "replaces 143",
        "This replaces 4 entries",
        "Sign-in method: not named",
        "as in the form already",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn settings_that_are_in_the_form_are_not_offered_again() {
    let shown = link(LINE, LINE);
    assert!(shown.contains("These settings are in the form."), "{shown}");
    assert!(!shown.contains("Use these settings"), "{shown}");
}

#[test]
fn what_is_wrong_with_them_is_said_before_they_are_used() {
    let shown = link("imap imap.kundenpost.net:995 tls", "");
    assert!(shown.contains("One thing to change"), "{shown}");
    assert!(shown.contains("Port 995 does not fit"), "{shown}");
}

#[test]
fn what_holds_no_settings_gets_one_clear_sentence() {
    let shown =
        drawn(Drawn { input: Input::from_text("My mail does not work."), file: None, form: "" });
    assert!(shown.contains("No mail settings were found"), "{shown}");
    let binary = Input { text: String::new(), notes: vec![Note::NotText] };
    let shown = drawn(Drawn { input: binary, file: Some("photo.jpg"), form: "" });
    assert!(shown.contains("This is not a text") && !shown.contains("imap.example.org"), "{shown}");
}
