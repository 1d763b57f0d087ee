//! The contract, as others see it: what may be written, and what comes back, key by key.

use maillint::cli::{environment, words};
use maillint::contract::{Layout, read_settings, report_json, settings_json};
use maillint::engine::{Date, check};
use maillint::words::Language;

fn report(settings: &str, layout: Layout) -> String {
    let draft = read_settings(settings).expect("settings");
    let environment = environment(Date { year: 2026, month: 11, day: 23 });
    let report = check(&draft, &environment);
    let words = words(Language::best(["en"])).expect("a catalogue of this build");
    report_json(&report, &draft, &words, layout)
}

#[test]
fn the_documented_settings_are_read_and_written_back() {
    let guide = std::fs::read_to_string("docs/contract.md").expect("the guide");
    let settings = guide.split("```").nth(1).and_then(|block| block.strip_prefix("json"));
    let settings = settings.expect("the example");
    let draft = read_settings(settings).expect("settings");
    assert_eq!(draft.devices.len(), 2);
    let written: serde_json::Value =
        serde_json::from_str(&settings_json(&draft, Layout::Pretty)).expect("JSON");
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(settings).expect("JSON"));
}

#[test]
fn keys_come_in_the_documented_order() {
    let json = report(
        r#"{"incoming":{"protocol":"pop3","host":"pop.gmail.com","port":993,"encryption":"tls"}}"#,
        Layout::Line,
    );
    assert!(
        json.starts_with(r#"{"version":1,"verdict":"error","provider":{"id":"gmail","name":""#),
        "{json}"
    );
    let mut at = 0;
    for key in [
        "findings", "code", "severity", "impact", "field", "what", "why", "do", "fixes", "text",
        "changes", "field", "value", "sources", "title", "url",
    ] {
        let found = json[at..].find(&format!("\"{key}\":"));
        at += found.unwrap_or_else(|| panic!("{key} in its place in {json}")) + 1;
    }
    assert!(json.contains(r#""changes":[{"field":"incoming.port","value":995}]"#), "{json}");
}

#[test]
fn both_layouts_say_the_same() {
    let settings = r#"{"outgoing":{"host":"smtp.kundenpost.net","port":25,"encryption":"none"}}"#;
    let value = |layout| {
        serde_json::from_str::<serde_json::Value>(&report(settings, layout)).expect("JSON")
    };
    assert_eq!(value(Layout::Line), value(Layout::Pretty));
    assert!(!report(settings, Layout::Line).contains('\n'));
}
