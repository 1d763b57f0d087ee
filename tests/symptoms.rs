//! Every example in `data/symptoms/`, decoded; and what must hold for any text.

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
