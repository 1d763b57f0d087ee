//! What the users of a single provider must know: where it hides a switch, what it does differently.
//!
//! The notes are written in `locales/LANGUAGE/providers/ID.ftl`, one file per provider, and compiled by `build.rs`.
//! The providers' files name them in `switch-on` and `notes`; a note that nobody names, or a name without a note,
//! stops the build.
//!
//! ```
//! # #[cfg(feature = "cli")] {
//! use maillint::words::notes::{Notes, embedded};
//!
//! let notes = Notes::parse(embedded("en").unwrap_or_default().to_owned());
//! assert!(notes.text("gmail.switch").is_some_and(|text| text.contains("Forwarding and POP/IMAP")));
//! assert_eq!(notes.text("gmail.none"), None);
//! # }
//! ```

// `embedded`.
include!(concat!(env!("OUT_DIR"), "/notes.rs"));

/// The notes of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// A line per note: its key, a tab, its text.
    lines: Box<str>,
}

impl Notes {
    /// Reads the notes of a language. What is no note is never found.
    pub fn parse(lines: String) -> Self {
        Self { lines: lines.into() }
    }

    /// A note by its key: the id of the provider, a dot and the note's own name.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.lines.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('\t'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LANGUAGES;

    #[test]
    fn a_note_is_found_by_its_whole_key() {
        let notes = Notes::parse("a.pop\tOne.\na.pop-once\tTwo.\n".to_owned());
        assert_eq!(notes.text("a.pop-once"), Some("Two."));
        assert_eq!(notes.text("a.pop"), Some("One."));
        assert_eq!(notes.text("a.po"), None);
        assert_eq!(Notes::default().text("a.pop"), None);
    }

    #[test]
    fn every_language_has_notes() {
        for language in LANGUAGES {
            assert!(embedded(language.code).is_some(), "{}", language.code);
        }
    }
}
