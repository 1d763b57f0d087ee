//! Every example in `data/symptoms/`, decoded; and what must hold for any text.

#[path = "../src/symptoms/alternatives.rs"]
mod alternatives;
#[path = "../build/symptoms/mod.rs"]
mod compiler;
#[path = "../src/symptoms/tokens.rs"]
mod tokens;

use std::fs;
use std::time::{Duration, Instant};

use maillint::providers::CATALOGUE;
use maillint::symptoms::{MAX_TEXT, decode, without_secrets};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    pattern: Vec<Pattern>,
}

#[derive(Deserialize)]
struct Pattern {
    #[serde(default)]
    says: Vec<String>,
    causes: Vec<String>,
    examples: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
}

/// The name and the patterns of every file but those of causes and evidence.
fn files() -> Vec<(String, Vec<Pattern>)> {
    let mut files = Vec::new();
    for file in fs::read_dir("data/symptoms").expect("the folder") {
        let path = file.expect("a file").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name != "causes.toml" && name != "evidence.toml" {
            let text = fs::read_to_string(&path).expect("a text");
            let file: File = toml::from_str(&text).expect("patterns");
            files.push((name, file.pattern));
        }
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files
}

/// The ids of what can be behind a text, likeliest first.
fn causes(text: &str) -> Vec<&'static str> {
    decode(text, &CATALOGUE).suspects.iter().map(|suspect| suspect.cause.id()).collect()
}

#[test]
fn every_example_is_decoded() {
    let mut wrong = Vec::new();
    for (name, patterns) in files() {
        for pattern in patterns {
            for example in &pattern.examples {
                let causes = causes(example);
                if causes.first() != pattern.causes.first().map(String::as_str).as_ref() {
                    wrong
                        .push(format!("{name}: {example}\n  {causes:?}, not {:?}", pattern.causes));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn look_alikes_are_left_alone() {
    let mut wrong = Vec::new();
    for (name, patterns) in files() {
        for pattern in patterns {
            for text in &pattern.not {
                let causes = causes(text);
                if causes.iter().any(|cause| pattern.causes.iter().any(|own| own == cause)) {
                    wrong.push(format!(
                        "{name}: {text}\n  {causes:?}, by {:?}",
                        pattern.says.first()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every phrase of the data, and pieces that are hard on a search.
fn pieces() -> Vec<String> {
    let mut pieces: Vec<String> = files()
        .into_iter()
        .flat_map(|(_, patterns)| patterns)
        .flat_map(|pattern| pattern.says)
        .collect();
    let hard = [
        "smtp",
        "535 5.7.8 ",
        "a@",
        "@b.c",
        "&",
        "\\n",
        "1.",
        "://",
        "pass:'",
        "\u{200b}",
        "授",
        "ß",
        "\0",
    ];
    pieces.extend(hard.map(str::to_owned));
    pieces
}

proptest! {
    #[test]
    fn any_text_is_answered_in_order(text in "\\PC{0,400}") {
        check_answer(&text);
    }

    #[test]
    fn any_pile_of_phrases_is_answered_in_order(
        picks in proptest::collection::vec((0_usize..10_000, 0_usize..4), 0..60),
    ) {
        let pieces = pieces();
        let separators = [" ", "\n", "", ", "];
        let text: String = picks
            .iter()
            .map(|(pick, separator)| {
                pieces[pick % pieces.len()].clone() + separators[*separator]
            })
            .collect();
        check_answer(&text);
    }
}

/// What holds of every answer.
fn check_answer(text: &str) {
    let decoded = decode(text, &CATALOGUE);
    let mut seen = Vec::new();
    for suspect in &decoded.suspects {
        assert!(!seen.contains(&suspect.cause), "{text}: {:?} twice", suspect.cause);
        seen.push(suspect.cause);
    }
    assert!(decoded.suspects.len() <= 5, "{text}");
    if let Some(hidden) = without_secrets(text) {
        assert!(without_secrets(&hidden).is_none(), "{text}: {hidden}");
    }
}

/// The time grows with the text and no faster, whatever the text; the budget itself is kept in `tests/wasm.rs`.
#[test]
fn hostile_texts_take_no_longer_than_others() {
    // The hard pieces, and some of the phrases.
    for piece in pieces().iter().rev().enumerate().filter(|(at, _)| *at < 13 || at % 60 == 0) {
        let piece = piece.1;
        let text = piece.repeat(MAX_TEXT / piece.len().max(1));
        let start = Instant::now();
        decode(&text, &CATALOGUE);
        without_secrets(&text);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(2), "{piece}: {took:?}");
    }
}

/// The guide's example is a pattern that the build takes, and its table names the keys that a pattern can have.
#[test]
fn the_guide_is_true() {
    let guide = fs::read_to_string("docs/add-an-error-text.md").expect("the guide");
    let (_, rest) = guide.split_once("```toml\n").expect("an example");
    let (example, rest) = rest.split_once("```").expect("its end");
    let folder = |patterns: &str| {
        let file = |name: &str| {
            let path = format!("data/symptoms/{name}.toml");
            (name.to_owned(), fs::read_to_string(path).expect("a file"))
        };
        compiler::compile(&[file("causes"), file("evidence"), ("guide".into(), patterns.into())])
    };
    let about_the_example = |problem: &String| problem.contains("guide.toml");
    let problems = folder(example).err().unwrap_or_default();
    assert!(!problems.iter().any(about_the_example), "{problems:?}");

    let problems = folder("[[pattern]]\nnonsense = 1").err().unwrap_or_default();
    let refused = problems.iter().find(|problem| problem.contains("nonsense")).expect("a refusal");
    let (_, expected) = refused.split_once("expected one of ").expect("a list");
    let keys: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    let (_, table) = rest.split_once("## The keys of a pattern").expect("a table");
    let (table, _) = table.split_once("\n\nWithout").expect("its end");
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let documented: Vec<&str> = rows.flat_map(|row| row.split('`').nth(1)).collect();
    let sorted = |mut list: Vec<&str>| {
        list.sort_unstable();
        list.join(" ")
    };
    assert_eq!(sorted(documented), sorted(keys));
}

#[test]
fn sentences_that_people_write_are_no_error_texts() {
    for text in [
        "Email me when the server is down, thanks. The meeting is at 5.",
        "He did not answer my email, so I called him.",
        "I could not reach you yesterday, so I write this email.",
        "I sent you an email about the maintenance of the heating.",
        "There is no internet in the hotel, I will email you on Monday.",
        "The recipient of the prize is unknown.",
        "Our blacklist of bad puns is in this email.",
        "Please unsubscribe me from this mailing list, too many emails.",
        "Outlook for tomorrow: sunny, and a storm is not expected.",
        "I am out of office until Monday. Please mail my colleague.",
        "Bitte schicken Sie mir eine E-Mail, ich habe kein Internet im Urlaub.",
        "Er hat auf meine Mail nicht geantwortet.",
        "How do I set up my email on the phone?",
        "smtp.example.org:587 starttls user=sam",
    ] {
        let causes = decode(text, &CATALOGUE).suspects;
        assert!(causes.is_empty(), "{text}: {causes:?}");
    }
}
