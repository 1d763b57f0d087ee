//! A build with a deployer's own providers and words, those in `deploy/example/`.
//!
//! `cargo xtask test` runs it; by hand: `MAILLINT_OWN=deploy/example cargo test --no-default-features --features cli --test own`.

use maillint::lookup::{ENDPOINTS, SOURCES};
use maillint::providers::CATALOGUE;
use maillint::site;
use maillint::words::{LANGUAGES, Words, embedded, key, notes, plural};

#[test]
fn its_provider_is_known_beside_all_others() {
    let known = |id: &str| CATALOGUE.providers().any(|provider| provider.id() == id);
    assert!(known("kundenpost"));
    assert!(known("gmail"));
    assert!(CATALOGUE.by_domain("kundenpost.at").is_some_and(|it| it.id() == "kundenpost"));
}

#[test]
fn it_speaks_its_words_in_every_language() {
    for (language, said) in LANGUAGES.iter().zip(["Call us", "Rufen Sie uns an"]) {
        let catalogue = embedded(language.code).unwrap_or_default().to_owned();
        let words = Words::parse(catalogue, plural::native).expect("a catalogue of this build");
        let text = words.text(key::FINDINGS_ASK_PROVIDER);
        assert!(text.starts_with(said), "{text}");
        let notes = notes::embedded(language.code).unwrap_or_default();
        assert!(notes.contains("kundenpost.switch\t"), "{}", language.code);
    }
}

#[test]
fn it_asks_nobody_about_a_domain_and_knows_where_it_is() {
    assert_eq!((ENDPOINTS, SOURCES), ("", ""));
    assert_eq!(site::ADDRESS, "https://kundenpost.net/help/mail/");
}
