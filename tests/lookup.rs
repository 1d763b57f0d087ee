//! Who may be asked about a domain: the file, and what the build makes of it.

#[path = "../build/lookup.rs"]
mod compiler;

use maillint::lookup::{ENDPOINTS, SOURCES};

#[test]
fn the_page_carries_what_the_file_says() {
    let file = std::fs::read_to_string("data/lookup.toml").expect("a readable file");
    let compiled = compiler::compile(&file).expect("a sound file");
    assert_eq!((compiled.endpoints.as_str(), compiled.sources.as_str()), (ENDPOINTS, SOURCES));
}
