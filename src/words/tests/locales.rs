//! The files in `locales`, and what is said about them in `docs/languages.md`.

use std::path::Path;

use super::*;
use crate::words::LANGUAGES;

/// Every Rust file that can show words, as one text.
fn rust_sources() -> String {
    fn collect(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() && !path.ends_with("words/tests") {
                collect(&path, all);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                all.push_str(&std::fs::read_to_string(&path).expect("UTF-8"));
            }
        }
    }
    let mut all = String::new();
    collect("src".as_ref(), &mut all);
    all
}

/// The names of the keys, without the language's words on itself, which the compiler uses.
fn keys() -> Vec<String> {
    let rust = include_str!(concat!(env!("OUT_DIR"), "/words.rs"));
    let names =
        rust.lines().filter_map(|line| line.trim().strip_prefix("pub const ")?.split_once(": Key"));
    names.map(|(name, _)| name.to_owned()).filter(|name| !name.starts_with("LANGUAGE_")).collect()
}

#[test]
fn every_language_can_be_read_and_counts_its_own_way() {
    for language in LANGUAGES {
        assert_eq!(words(language.code).language(), language);
        assert!(
            plural::rule(language.code).is_some(),
            "{} is in src/words/plural.rs",
            language.code
        );
    }
}

#[test]
fn no_message_is_unused() {
    // The build turns the files in `data/configs/` that name messages into Rust.
    let rust = rust_sources() + include_str!(concat!(env!("OUT_DIR"), "/writers.rs"));
    let used: std::collections::HashSet<&str> =
        rust.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let is_term = |name: &str| term(&name.to_lowercase().replace('_', "-")).is_some();
    let unused: Vec<String> =
        keys().into_iter().filter(|name| !used.contains(name.as_str()) && !is_term(name)).collect();
    assert!(unused.is_empty(), "neither src nor data/configs uses {unused:?}");
    let codes = RULES.iter().map(|(code, _)| *code);
    let unused: Vec<&str> = codes.filter(|code| !rust.contains(&format!("\"{code}\""))).collect();
    assert!(unused.is_empty(), "no rule in src has the code {unused:?}");
}

#[test]
fn every_term_that_is_named_exists() {
    let rust = rust_sources();
    let named = rust.split("Term(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let unknown: Vec<&str> = named.filter(|id| term(id).is_none()).collect();
    assert!(unknown.is_empty(), "locales/en/terms.ftl lacks {unknown:?}");
}

#[test]
fn a_rule_and_a_term_are_found_by_name() {
    for (code, words) in RULES {
        assert_eq!(rule_words(code), Some(*words));
    }
    for (id, key) in TERMS {
        assert_eq!(term(id), Some(*key));
    }
    assert_eq!(rule_words("no-such-rule"), None);
    assert_eq!(term("no-such-term"), None);
}

#[test]
fn no_message_shouts_or_stumbles() {
    for language in LANGUAGES {
        let words = words(language.code);
        for pattern in &words.patterns {
            assert!(!pattern.contains('!'), "an exclamation mark in {pattern:?}");
            // The columns of a table, such as the help of the command line, are made of spaces.
            let is_table = pattern.contains(marks::LINE);
            assert!(is_table || !pattern.contains("  "), "two spaces in {pattern:?}");
            assert!(!pattern.contains(['\'', '"']), "a typewriter's quotation mark in {pattern:?}");
        }
    }
}

/// Every letter of every message goes through the files, the compiler, the catalogue and back.
#[test]
fn a_made_up_language_comes_out_as_it_went_in() {
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    fn disguise(pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = accented(value),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    variants.iter_mut().for_each(|variant| disguise(&mut variant.value));
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } if !value.contains('\\') => *value = accented(value),
                PatternElement::Placeable { .. } => {}
            }
        }
    }

    let english = compiled(|_| ());
    let made_up = compiled(|source| {
        if source.language != "en" {
            return;
        }
        let mut resource = fluent_syntax::parser::parse(source.text.clone()).expect("sound Fluent");
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry
                && message.id.name != "language-direction"
            {
                message.value.iter_mut().for_each(disguise);
                message.attributes.iter_mut().for_each(|attribute| disguise(&mut attribute.value));
            }
        }
        source.text = fluent_syntax::serializer::serialize(&resource);
    });
    let parse = |catalogues: &BTreeMap<String, String>| {
        Words::parse(catalogues["en"].clone(), plural::native).expect("a catalogue of this build")
    };
    let (english, made_up) = (parse(&english), parse(&made_up));
    for index in 0..KEY_COUNT as u16 {
        let (plain, made_up) = (english.text(Key(index)), made_up.text(Key(index)));
        assert_eq!(made_up, accented(&plain));
    }
    assert_eq!(made_up.text(key::FIELD_HOST), "Şérṽér");
}

/// Puts accents on a text, though not on the names of placeholders in it.
fn accented(text: &str) -> String {
    const PAIRS: [(char, char); 7] =
        [('a', 'á'), ('e', 'é'), ('i', 'í'), ('o', 'ó'), ('u', 'ú'), ('v', 'ṽ'), ('S', 'Ş')];
    let mut is_name = false;
    let accented = |c| PAIRS.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to);
    text.chars()
        .map(|c| {
            is_name = c == '{' || is_name && c != '}';
            if is_name { c } else { accented(c) }
        })
        .collect()
}

#[test]
fn the_guide_names_files_that_exist() {
    let guide = std::fs::read_to_string("docs/languages.md").expect("the guide");
    let quoted = guide.split('`').skip(1).step_by(2);
    let paths: Vec<&str> =
        quoted.filter(|text| text.contains('/') && !text.contains([' ', '<'])).collect();
    assert!(paths.len() > 5, "{paths:?}");
    for path in paths {
        assert!(Path::new(path).exists(), "docs/languages.md names {path}, which does not exist");
    }
}
