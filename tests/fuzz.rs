//! Inputs that once took a program in `fuzz/` to a new place, each tried again.

#[path = "fuzz/mod.rs"]
mod promises;

use std::fs;

/// Tries every input that is kept for a target.
fn each(target: &str, promise: fn(&[u8])) {
    let folder = format!("fuzz/corpus/{target}");
    let files: Vec<_> = fs::read_dir(&folder).expect(&folder).collect();
    assert!(!files.is_empty(), "{folder} holds inputs");
    for file in files {
        promise(&fs::read(file.expect(&folder).path()).expect("an input"));
    }
}

#[test]
fn anything_as_settings() {
    each("import", promises::import);
}

#[test]
fn anything_as_settings_of_a_program() {
    each("config", promises::config);
}

#[test]
fn any_fragment_as_a_link() {
    each("link", promises::link);
}

#[test]
fn anything_as_an_error_text() {
    each("decode", promises::decode);
}

#[test]
fn any_settings() {
    each("check", promises::check);
}
