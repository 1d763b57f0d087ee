//! What the tool shows, drawn without a browser.

use yew::ServerRenderer;
use yew::prelude::*;

use super::draw::Drawing;
use crate::engine::check;
use crate::engine::fixture::{environment, parse};
use crate::providers::CATALOGUE;
use crate::symptoms::{Cause, Confidence, Standing, Verdict, against, decode};
use crate::words::{LANGUAGES, Words, embedded, plural};

#[derive(PartialEq, Properties)]
struct Drawn {
    text: &'static str,
    line: &'static str,
    language: &'static str,
}

fn words(language: &str) -> Words {
    let catalogue = embedded(language).expect("a language").to_owned();
    Words::parse(catalogue, plural::native).expect("a catalogue")
}

#[component]
fn Shown(drawn: &Drawn) -> Html {
    let words = words(drawn.language);
    let draft = parse(drawn.line);
    let report = check(&draft, &environment());
    let decoded = decode(drawn.text, &CATALOGUE);
    let verdicts = against(&decoded, Some(&report));
    let drawing =
        Drawing { words: &words, report: &report, draft: &draft, apply: Callback::noop() };
    let shown: Vec<&Verdict<'_>> = verdicts.iter().collect();
    html! {
        <>
            { drawing.causes(&shown) }
            if verdicts.is_empty() { { drawing.unknown(decoded.is_mail) } }
            <p>{ drawing.said(true, false, &verdicts, decoded.is_mail) }</p>
        </>
    }
}

fn drawn(text: &'static str, line: &'static str, language: &'static str) -> String {
    let renderer = ServerRenderer::<Shown>::with_props(move || Drawn { text, line, language });
    pollster::block_on(renderer.hydratable(false).render())
}

const LINE: &str = "email sam@kundenpost.net; imap imap.kundenpost.net:993 tls; \
    smtp smtp.kundenpost.net:587 tls user=sam@kundenpost.net auth=password";

const WRONG_VERSION: &str =
    "SMTP error: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000) smtp port 587";

#[test]
fn a_cause_that_the_settings_show_comes_with_its_fix_and_its_field() {
    let shown = drawn(WRONG_VERSION, LINE, "en");
    for part in [
        "data-cause=\"tls-against-plain\"",
        "This is it",
        "class=\"fix\"",
        "data-action=\"go\" data-at=\"outgoing-encryption\"",
        "Show in the form: Outgoing mail, Encryption",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn without_settings_a_cause_comes_with_advice_alone() {
    let shown = drawn(WRONG_VERSION, "", "de");
    assert!(shown.contains("STARTTLS") && !shown.contains("class=\"fix\""), "{shown}");
}

#[test]
fn an_unknown_error_gets_a_question_and_no_guess() {
    let shown = drawn("The mail server gronked: error 42.", "", "en");
    assert!(shown.contains("not one that Maillint knows"), "{shown}");
    assert!(!shown.contains("data-cause"), "{shown}");
}

#[test]
fn every_cause_is_drawn_in_every_language_without_a_gap() {
    let report = check(&parse(""), &environment());
    let draft = parse("");
    for language in LANGUAGES {
        let words = words(language.code);
        let drawing =
            Drawing { words: &words, report: &report, draft: &draft, apply: Callback::noop() };
        for cause in Cause::all() {
            let fields = Vec::new();
            for standing in [Standing::Open, Standing::RuledOut] {
                let confidence = Confidence::Likely;
                let verdict =
                    Verdict { cause, confidence, standing, finding: None, fields: fields.clone() };
                let said = drawing.said(true, true, &[verdict], true);
                assert!(said.len() > 20 && !said.contains('{'), "{said}");
            }
        }
    }
}
