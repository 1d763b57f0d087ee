//! What the tool shows, drawn without a browser.

use yew::ServerRenderer;
use yew::prelude::*;

use super::draw::Drawing;
use crate::apps::{APPS, by_id};
use crate::browser::place::Place;
use crate::engine::fixture::{environment, parse};
use crate::engine::{Severity, check};
use crate::words::{LANGUAGES, Words, embedded, plural};

#[derive(PartialEq, Properties)]
struct Drawn {
    app: &'static str,
    line: String,
    language: &'static str,
}

#[component]
fn Shown(drawn: &Drawn) -> Html {
    let catalogue = embedded(drawn.language).expect("a language").to_owned();
    let words = Words::parse(catalogue, plural::native).expect("a catalogue");
    let report = check(&parse(&drawn.line), &environment());
    let app = by_id(drawn.app).expect("an app");
    let has_errors = report.verdict() == Some(Severity::Error);
    let drawing = Drawing { app, words: &words, place: &Place::NOWHERE, copy: Callback::noop() };
    html! { { drawing.steps(&report.account, has_errors) } }
}

/// What is shown of an app for a settings line.
fn drawn(app: &'static str, line: &str, language: &'static str) -> String {
    let line = line.to_owned();
    let renderer =
        ServerRenderer::<Shown>::with_props(move || Drawn { app, line: line.clone(), language });
    pollster::block_on(renderer.hydratable(false).render())
}

const LINE: &str = "email sam@kundenpost.net; \
    imap imap.kundenpost.net:993 tls user=sam@kundenpost.net auth=password; \
    smtp smtp.kundenpost.net:587 starttls user=sam@kundenpost.net auth=password";

#[test]
fn values_can_be_copied_and_words_are_the_apps() {
    let shown = drawn("thunderbird", LINE, "de");
    for part in [
        "<code translate=\"no\">imap.kundenpost.net</code>",
        "Serveradresse kopieren: imap.kundenpost.net",
        "<b>Passwort, normal</b>",
        "Verbindungssicherheit",
        "href=\"de/apps/thunderbird/\"",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn words_in_another_language_say_so() {
    let shown = drawn("outlook-mobile", LINE, "de");
    assert!(shown.contains("<span lang=\"en\">IMAP Hostname</span>"), "{shown}");
    assert!(shown.contains("(Englisch)"), "{shown}");
    let shown = drawn("samsung-email", LINE, "en");
    assert!(shown.contains("lang=\"de\""), "{shown}");
}

#[test]
fn errors_are_named_before_the_steps() {
    let shown = drawn("thunderbird", &LINE.replace("993 tls", "993 starttls"), "en");
    let (problems, steps) = (shown.find("found problems"), shown.find("steps-list"));
    assert!(problems.is_some() && problems < steps, "{shown}");
}

#[test]
fn who_writes_a_program_opens_nothing_and_keeps_the_password_out_of_it() {
    let shown = drawn("python", LINE, "en");
    assert!(shown.contains("<code translate=\"no\">import imaplib, ssl</code>"), "{shown}");
    assert!(shown.contains("do not write it into the program"), "{shown}");
    assert!(!shown.contains("Open:"), "{shown}");
}

#[test]
fn every_app_is_drawn_in_every_language_without_a_gap() {
    for app in APPS {
        for language in LANGUAGES {
            let shown = drawn(app.id, LINE, language.code);
            assert!(shown.contains(app.name), "{}", app.id);
            // A placeholder without a value shows its name in braces.
            for name in ["app", "port", "method", "protocol", "choice", "host"] {
                assert!(!shown.contains(&format!("{{{name}}}")), "{}: {shown}", app.id);
            }
        }
    }
}
