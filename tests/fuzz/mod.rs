//! What must hold for any input. Programs in `fuzz/` look for inputs for which it does not; `tests/fuzz.rs` tries those kept.

use maillint::cli::environment;
use maillint::engine::{Date, Encryption, Side, check as check_draft};
use maillint::formats::Private;
use maillint::formats::import::{self, CONFIGS, Context, Input, Note, Reading};
use maillint::formats::link::{decode as read_link, encode};
use maillint::providers::CATALOGUE;
use maillint::symptoms;

/// Anything as settings: every passage is a place in the text.
pub(crate) fn import(bytes: &[u8]) {
    let input = Input::from_bytes(bytes);
    let reading = import::import(&input, Context { email: "sam@example.org" });
    holds_its_passages(&input.text, &reading);
}

/// Anything as settings of a program: likewise.
pub(crate) fn config(bytes: &[u8]) {
    let input = Input::from_bytes(bytes);
    if let Some(reading) = CONFIGS(&input.text, Context::default()) {
        holds_its_passages(&input.text, &reading);
    }
}

fn holds_its_passages(text: &str, reading: &Reading) {
    for mark in reading.sets.iter().flat_map(|set| &set.marks) {
        assert!(text.get(mark.passage.clone()).is_some(), "{mark:?}");
    }
    for note in &reading.notes {
        let passage = match note {
            Note::Password(passage) | Note::LeftOut(passage) | Note::OtherService(passage) => {
                passage.clone()
            }
            Note::Broken(at) => *at..*at,
            _ => continue,
        };
        assert!(text.get(passage).is_some(), "{note:?}");
    }
}

/// Any fragment as a link: what was read of it makes a link that reads the same.
pub(crate) fn link(bytes: &[u8]) {
    if let Ok(decoded) = read_link(&String::from_utf8_lossy(bytes)) {
        let again = read_link(&encode(&decoded.draft, Private::Include)).expect("a link of ours");
        assert_eq!(again.draft, decoded.draft);
    }
}

/// Anything as an error text: no cause twice.
pub(crate) fn decode(bytes: &[u8]) {
    let decoded = symptoms::decode(&String::from_utf8_lossy(bytes), &CATALOGUE);
    for (index, suspect) in decoded.suspects.iter().enumerate() {
        assert!(decoded.suspects[..index].iter().all(|other| other.cause != suspect.cause));
    }
}

/// Any settings, written as a link: no fix weakens the encryption.
pub(crate) fn check(bytes: &[u8]) {
    let Ok(decoded) = read_link(&String::from_utf8_lossy(bytes)) else { return };
    let today = Date { year: 2026, month: 11, day: 26 };
    let report = check_draft(&decoded.draft, &environment(today));
    for fix in report.findings.iter().flat_map(|finding| &finding.fixes) {
        let fixed = fix.apply(&decoded.draft);
        for side in Side::ALL {
            let protects =
                |encryption: Option<Encryption>| encryption.is_some_and(Encryption::protects);
            let before = decoded.draft.server(side).encryption;
            assert!(!protects(before) || protects(fixed.server(side).encryption), "{fix:?}");
        }
    }
}
