//! What the tool shows, drawn without a browser.

use std::rc::Rc;

use yew::ServerRenderer;
use yew::prelude::*;

use super::*;
use crate::app::tools::read::Readers;
use crate::browser::place::Place;
use crate::engine::check;
use crate::engine::fixture::{environment, parse};
use crate::words::{embedded, plural};

#[derive(PartialEq, Properties)]
struct Drawn {
    line: &'static str,
    language: &'static str,
    is_included: bool,
}

#[component]
fn Shown(drawn: &Drawn) -> Html {
    let catalogue = embedded(drawn.language).expect("a language").to_owned();
    let words = Words::parse(catalogue, plural::native).expect("a catalogue");
    let draft = parse(drawn.line);
    let props = Props {
        words: Rc::new(words),
        report: Rc::new(check(&draft, &environment())),
        draft,
        environment: environment(),
        provider: None,
        at: String::new(),
        apply: Callback::noop(),
        readers: Readers::NONE,
        place: Place::NOWHERE,
    };
    let private = if drawn.is_included { Private::Include } else { Private::LeaveOut };
    let given =
        if drawn.is_included { props.draft.clone() } else { private::without(&props.draft) };
    let link = "https://check.example.org/#v=1";
    let drawing = Drawing {
        words: &props.words,
        props: &props,
        private,
        report: check(&given, &environment()),
        given: &given,
        qr: Qr::of(link),
        link: Some(link),
        copy: Callback::noop(),
        save: Callback::noop(),
    };
    html! { <>{ drawing.ways(&Done::default()) }{ drawing.sheet() }</> }
}

fn drawn(line: &'static str, language: &'static str, is_included: bool) -> String {
    let renderer =
        ServerRenderer::<Shown>::with_props(move || Drawn { line, language, is_included });
    pollster::block_on(renderer.hydratable(false).render())
}

const LINE: &str = "email anna@kundenpost.net; \
    imap imap.kundenpost.net:993 tls user=anna@kundenpost.net auth=password; \
    smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net auth=password; \
    computer \"Office PC\" pop3 leave days=14; phone Handy imap";

#[test]
fn the_sheet_has_it_all() {
    let shown = drawn(LINE, "en", true);
    for part in [
        "Mail settings for anna@kundenpost.net",
        "Checked with Maillint on 23 November 2026",
        "picture-lying",
        ">imap.kundenpost.net<",
        ">465<",
        "Remove the copy after this many days: 14",
        "QR code of the link",
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("sheet-blank"), "{shown}");
}

#[test]
fn who_does_not_ask_for_it_hands_on_no_address() {
    for language in ["en", "de"] {
        let shown = drawn(LINE, language, false).to_lowercase();
        assert!(!shown.contains("anna"), "{shown}");
        assert!(shown.contains("sheet-blank"), "{shown}");
    }
}

#[test]
fn every_format_is_offered() {
    let shown = drawn(LINE, "en", true);
    for export in EXPORTS {
        assert!(shown.contains(&format!("data-export=\"{}\"", export.token)), "{}", export.token);
    }
}

#[test]
fn wrong_settings_say_so_on_everything() {
    let wrong = "imap imap.kundenpost.net:995 tls";
    let shown = drawn(wrong, "en", true);
    assert!(shown.contains("Please do not enter these settings as they are"), "{shown}");
    assert_eq!(shown.matches("with errors").count(), EXPORTS.len());
    let draft = parse(wrong);
    let report = check(&draft, &environment());
    let words = Words::parse(embedded("en").expect("English").to_owned(), plural::native);
    let words = words.expect("a catalogue");
    let file = written(&EXPORTS[0], &draft, &report, &environment(), true, &words).expect("a file");
    assert_eq!(file.name, "with-errors-mail-settings.json");
}
