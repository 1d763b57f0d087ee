//! Who may know whom: the layers of `src/`, held by reading the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// The page, and what draws it.
const PAGE: &[&str] =
    &["yew", "web_sys", "js_sys", "crate::app::", "crate::app;", "crate::browser"];

/// What is outside of the program.
const OUTSIDE: &[&str] = &["std::fs", "std::io"];

/// What makes two runs differ.
const SURROUNDINGS: &[&str] = &["std::time", "std::env"];

/// How values are written down.
const WRITTEN: &[&str] = &["serde"];

const WORDS: &[&str] = &["crate::words"];
const FORMATS: &[&str] = &["crate::formats"];

/// A layer, and what its sources must not name outside comments.
const WALLS: &[(&str, &[&[&str]])] = &[
    ("src/engine", &[PAGE, OUTSIDE, SURROUNDINGS, WRITTEN, WORDS, FORMATS]),
    ("src/symptoms", &[PAGE, OUTSIDE, SURROUNDINGS, WRITTEN, WORDS, FORMATS]),
    ("src/apps", &[PAGE, OUTSIDE, WRITTEN, WORDS, FORMATS]),
    ("src/mailbox", &[PAGE, OUTSIDE, WRITTEN, WORDS, FORMATS]),
    ("src/choose", &[PAGE, OUTSIDE, WRITTEN, WORDS]),
    ("src/lookup", &[PAGE, OUTSIDE, WRITTEN, WORDS]),
    ("src/providers", &[PAGE, OUTSIDE, WRITTEN]),
    ("src/words", &[PAGE, OUTSIDE, WRITTEN]),
    ("src/embed", &[PAGE, OUTSIDE, WRITTEN]),
    ("src/formats", &[PAGE, OUTSIDE]),
    ("src/app", &[&["web_sys", "js_sys"], WRITTEN]),
];

#[test]
fn every_layer_knows_only_what_is_below_it() {
    for (layer, forbidden) in WALLS {
        for (path, code) in sources(layer) {
            for word in forbidden.iter().copied().flatten() {
                assert!(!code.contains(word), "{} must not know `{word}`", path.display());
            }
        }
    }
}

#[test]
fn the_page_decides_nothing_about_mail() {
    let codes: Vec<String> =
        maillint::engine::rules::all().iter().map(|rule| format!("\"{}\"", rule.code)).collect();
    for (path, code) in sources("src/app").into_iter().chain(sources("src/browser")) {
        for rule in &codes {
            assert!(!code.contains(rule), "{} names the rule {rule}", path.display());
        }
    }
}

#[test]
fn only_the_browser_layer_touches_the_browser() {
    for (path, code) in sources("src") {
        let allowed = path.starts_with("src/browser") || path == Path::new("src/main.rs");
        assert!(allowed || !code.contains("web_sys"), "{}", path.display());
    }
}

/// Every Rust source below a folder, without its comments and its tests.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.ends_with("tests") || path.ends_with("tests.rs") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).expect("a readable source");
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                found.push((path, lines.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    assert!(
        !found.is_empty() || folder == "src/browser" || folder == "src/formats",
        "{folder} is empty"
    );
    found
}
