//! What the engine finds, in every language.

use super::*;
use crate::engine::fixture::findings;
use crate::engine::rules::RULES;
use crate::engine::{Auth, DeviceField, DeviceKind, Encryption, Impact, Protocol, Reader};
use crate::engine::{ServerField, Severity, Side};
use crate::words::LANGUAGES;

/// The rule's words are filled in by what it says about its own examples: no placeholder stays empty.
#[test]
fn findings_bring_what_their_words_need() {
    for rule in RULES {
        let Some(keys) = rule_words(rule.code) else { continue };
        let said = rule.examples.fires.iter().flat_map(|line| findings(rule, line));
        for finding in said {
            for language in LANGUAGES {
                let words = words(language.code);
                for key in [keys.what, keys.why, keys.todo].into_iter().chain(keys.symptom) {
                    let text = words.format(key, &finding.params);
                    assert!(!text.contains('{'), "{} in {}: {text}", rule.code, language.code);
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
