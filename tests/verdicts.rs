//! What the engine says about settings as people have them; `UPDATE_EXPECT=1 cargo test` writes it down anew.
#![cfg(not(target_arch = "wasm32"))]

mod corpus;

use expect_test::{ExpectFile, expect_file};

fn to_ascii(name: &str) -> Option<String> {
    idna::domain_to_ascii(name).ok()
}

fn read(file: &ExpectFile) -> String {
    std::fs::read_to_string(
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(&file.path),
    )
    .expect("the corpus is there")
}

#[test]
fn settings() {
    let file = expect_file!["corpus/settings.txt"];
    file.assert_eq(&corpus::judged(&read(&file), to_ascii));
}

#[test]
fn names() {
    let file = expect_file!["corpus/names.txt"];
    file.assert_eq(&corpus::converted(&read(&file), to_ascii));
}
