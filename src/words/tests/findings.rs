//! What the engine finds, in every language.

use super::*;
use crate::engine::fixture::{environment, findings, parse};
use crate::engine::rules::all;
use crate::engine::{Auth, DeviceField, DeviceKind, Encryption, Impact, Protocol, Reader, check};
use crate::engine::{ServerField, Severity, Side};
use crate::words::{LANGUAGES, explain};

/// A rule's words are filled in by what it says about its own examples: no placeholder stays empty.
#[test]
fn every_example_of_every_rule_can_be_said() {
    for rule in all() {
        assert!(rule_words(rule.code).is_some(), "{} has no words", rule.code);
        for line in rule.examples.fires {
            let draft = parse(line);
            let report = check(&draft, &environment());
            let found = findings(rule, line);
            for (finding, language) in
                found.iter().flat_map(|f| LANGUAGES.iter().map(move |l| (f, l)))
            {
                let said = explain(finding, &report, &draft, &words(language.code));
                let fixes = said.fixes.iter().map(|fix| &fix.text);
                for text in [&said.what, &said.why, &said.todo]
                    .into_iter()
                    .chain(&said.symptom)
                    .chain(fixes)
                {
                    let is_whole = !text.contains('{') && !text.is_empty();
                    assert!(is_whole, "{} in {} on {line}: {text}", rule.code, language.code);
                }
            }
        }
    }
}

#[test]
fn everything_the_engine_names_is_a_term() {
    let named = |prefix: &str, tokens: &[&str]| {
        for token in tokens {
            let id = format!("{prefix}-{}", token.replace('_', "-"));
            assert!(term(&id).is_some(), "locales/en/terms.ftl lacks {id}");
        }
    };
    named("protocol", Protocol::TOKENS);
    named("protocol", Reader::TOKENS);
    named("encryption", Encryption::TOKENS);
    named("auth", Auth::TOKENS);
    named("kind", DeviceKind::TOKENS);
    named("side", &Side::ALL.map(Side::token));
    named("severity", &[Severity::Error, Severity::Warning, Severity::Advice].map(Severity::token));
    let impacts = [Impact::Breaks, Impact::Unsafe, Impact::DataLoss, Impact::Fragile, Impact::Tidy];
    named("impact", &impacts.map(Impact::token));
    named("field", &["email"]);
    named("field", &ServerField::ALL.map(ServerField::token));
    for field in DeviceField::ALL {
        // A server has a protocol too, and an account a name.
        let is_shared = ["name", "kind", "protocol"].contains(&field.token());
        named(if is_shared { "field-device" } else { "field" }, &[field.token()]);
    }
}
