//! Who may know whom: the layers of `src/`, held by reading the sources.

use std::fs;
use std::path::{Path, PathBuf};

/// A layer, and the words its sources must not contain outside comments.
const WALLS: &[(&str, &[&str])] = &[
    (
        "src/engine",
        &[
            "yew",
            "web_sys",
            "js_sys",
            "serde",
            "std::fs",
            "std::io",
            "std::time",
            "std::env",
            "crate::words",
            "crate::app",
            "crate::browser",
            "crate::formats",
        ],
    ),
    (
        "src/choose",
        &[
            "yew",
            "web_sys",
            "js_sys",
            "serde",
            "std::fs",
            "std::io",
            "crate::app",
            "crate::browser",
            "crate::words",
        ],
    ),
    (
        "src/providers",
        &["yew", "web_sys", "serde", "std::fs", "std::io", "crate::app", "crate::browser"],
    ),
    (
        "src/words",
        &["yew", "web_sys", "js_sys", "serde", "std::fs", "crate::app::", "crate::browser"],
    ),
    (
        "src/apps",
        &[
            "yew",
            "web_sys",
            "js_sys",
            "serde",
            "std::fs",
            "std::io",
            "crate::words",
            "crate::app::",
            "crate::browser",
            "crate::formats",
        ],
    ),
    (
        "src/mailbox",
        &[
            "yew",
            "web_sys",
            "js_sys",
            "serde",
            "std::fs",
            "std::io",
            "crate::words",
            "crate::app",
            "crate::browser",
            "crate::formats",
        ],
    ),
    (
        "src/symptoms",
        &[
            "yew",
            "web_sys",
            "js_sys",
            "serde",
            "std::fs",
            "std::io",
            "std::time",
            "std::env",
            "crate::words",
            "crate::app",
            "crate::browser",
            "crate::formats",
        ],
    ),
    (
        "src/lookup",
        &[
            "yew",
            "web_sys",
            "js_sys",
            "serde",
            "std::fs",
            "crate::app",
            "crate::browser",
            "crate::words",
        ],
    ),
    (
        "src/embed",
        &[
            "yew",
            "web_sys",
            "js_sys",
            "serde",
            "std::fs",
            "std::io",
            "crate::app",
            "crate::browser",
        ],
    ),
    ("src/formats", &["yew", "web_sys", "js_sys", "std::fs", "crate::app", "crate::browser"]),
    ("src/app", &["web_sys", "js_sys", "serde"]),
];

#[test]
fn every_layer_knows_only_what_is_below_it() {
    for (layer, forbidden) in WALLS {
        for (path, code) in sources(layer) {
            for word in *forbidden {
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
