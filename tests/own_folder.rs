//! The folder of a deployer's own data: every mistake in how it is laid out, and the sentence it gets.

#[path = "../build/own.rs"]
mod own;

use own::{Own, VARIABLE, shown};
use std::path::PathBuf;

/// A folder of one test's own, removed when the test is over.
struct Scratch(PathBuf);

impl Scratch {
    fn with(name: &str, files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("maillint-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("the temporary folder can be written to");
        for (name, text) in files {
            std::fs::write(path.join(name), text).expect("a file can be written");
        }
        Self(path)
    }

    fn own(&self) -> Result<Own, String> {
        Own::at(self.0.clone())
    }

    /// A sentence without the folder, which is another each time.
    fn said(&self, sentence: &str) -> String {
        sentence.replace(&shown(&self.0), "own")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What is said of an address.
fn refused(text: &str) -> String {
    let folder = Scratch::with("own-address", &[("site.toml", text)]);
    let own = folder.own().expect("the folder is in order");
    folder.said(&own.address().expect_err("the address is not"))
}

#[test]
fn without_the_variable_there_is_nothing_of_ones_own() {
    if std::env::var_os(VARIABLE).is_none() {
        let own = Own::find().expect("nothing can be wrong with it");
        assert_eq!((own.folder(), own.part("providers")), (None, None));
        assert_eq!(own.address(), Ok(String::new()));
        let (path, text) =
            own.text_or("lookup.toml", "data/lookup.toml").expect("the project has one");
        assert_eq!(path, "data/lookup.toml");
        assert!(text.contains("enabled"));
    }
}

#[test]
fn what_is_there_is_found() {
    let files = [
        ("site.toml", "address = \"https://example.org/help/mail/\"\n"),
        ("lookup.toml", "enabled = false\n"),
        ("NOTES.md", ""),
    ];
    let folder = Scratch::with("own-found", &files);
    let own = folder.own().expect("the folder is in order");
    assert_eq!(own.address().as_deref(), Ok("https://example.org/help/mail/"));
    let (_, text) = own.text_or("lookup.toml", "data/lookup.toml").expect("it is there");
    assert_eq!(text, "enabled = false\n");
}

#[test]
fn a_slip_in_a_name_is_not_passed_over() {
    let folder = Scratch::with("own-slip", &[("provider", "")]);
    assert_eq!(
        folder.own().err().map(|sentence| folder.said(&sentence)).as_deref(),
        Some(
            "own/provider: this is not read; what can be here is locales, lookup.toml, providers, site.toml"
        )
    );
    let missing = Own::at("no/such/folder".into()).err().unwrap_or_default();
    let expected = "MAILLINT_OWN names no/such/folder, which cannot be read as a folder: ";
    assert!(missing.starts_with(expected), "{missing}");
}

#[test]
fn an_address_is_whole_and_ends_in_a_slash() {
    assert_eq!(
        refused("address = \"example.org/\"\n"),
        "own/site.toml: `address`: example.org/ must begin with https://"
    );
    assert_eq!(
        refused("address = \"https://example.org/mail\"\n"),
        "own/site.toml: `address`: https://example.org/mail must be a server and a path, with a slash at the end"
    );
    assert_eq!(
        refused("address = \"https://example.org/?a/\"\n"),
        "own/site.toml: `address`: https://example.org/?a/ holds what an address cannot hold as it is"
    );
    assert!(refused("adress = \"\"\n").starts_with("own/site.toml: unknown field `adress`"));
}
