//! Every word people read, in their language.
//!
//! The words are written in `locales/LANGUAGE/*.ftl`, in Fluent syntax, and compiled by `build.rs`:
//! a mistake in them, or a language out of step with English, stops the build.
//! What is left for run time is a catalogue per language, one line per message, and this module to read it.
//!
//! ```
//! # #[cfg(feature = "cli")] {
//! use maillint::engine::Value;
//! use maillint::words::{Words, embedded, key, plural};
//!
//! let catalogue = embedded("de").unwrap_or_default();
//! let words = Words::parse(catalogue.to_owned(), plural::native)?;
//! assert_eq!(words.text(key::ENCRYPTION_NONE), "Keine");
//! assert_eq!(words.show(&Value::List(vec!["Handy".into(), "PC".into()])), "Handy und PC");
//! # }
//! # Ok::<(), maillint::words::WordsError>(())
//! ```

pub mod apps;
pub mod choose;
pub mod exchange;
mod explain;
mod language;
pub mod mailbox;
mod marks;
pub mod notes;
mod pattern;
pub mod plural;
#[cfg(any(feature = "cli", feature = "prerender", test))]
pub mod provider;
pub mod symptoms;
pub mod terms;
#[cfg(test)]
mod tests;
mod verdict;

use std::fmt;

use crate::engine::Value;
pub use explain::{Explained, ExplainedChange, ExplainedFix, explain, explain_fix, source_title};
pub use language::{Direction, Language};
pub use plural::Plural;
pub use verdict::{Verdict, verdict};

// `key`, `LANGUAGES` and `embedded`, and the tables behind `rule_words` and `term`.
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Names a message. A message that does not exist has no constant in [`key`], so a wrong name does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(u16);

/// The messages of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleWords {
    /// What is wrong here.
    pub what: Key,
    /// Why it matters.
    pub why: Key,
    /// What to do.
    pub todo: Key,
    /// What a mail app shows, where that is known.
    pub symptom: Option<Key>,
}

/// The messages of a rule, by its code: the message of that name with the attributes `.what`, `.why` and `.do`.
pub fn rule_words(code: &str) -> Option<RuleWords> {
    let index = RULES.binary_search_by_key(&code, |(code, _)| code).ok()?;
    RULES.get(index).map(|(_, words)| *words)
}

/// The message of a [`Value::Term`], by its id in `terms.ftl`.
pub fn term(id: &str) -> Option<Key> {
    let index = TERMS.binary_search_by_key(&id, |(id, _)| id).ok()?;
    TERMS.get(index).map(|(_, key)| *key)
}

/// Words that the page fetches together, in a file of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of its folder; empty for what the page begins with.
    pub name: &'static str,
    /// The numbers of its keys.
    from: usize,
    to: usize,
}

/// The catalogue of a part of a language's words.
#[cfg(any(feature = "cli", feature = "prerender", test))]
pub fn catalogue_of(part: Part, language: &str) -> Option<String> {
    let (header, lines) = embedded(language)?.split_once('\n')?;
    let lines = lines.split_inclusive('\n').skip(part.from).take(part.to - part.from);
    Some([header, "\n"].into_iter().chain(lines).collect())
}

/// The words of one language.
#[derive(Clone, Debug)]
pub struct Words {
    language: &'static Language,
    plural: PluralRule,
    /// The patterns, in the order of the keys.
    patterns: Vec<Box<str>>,
}

/// Tells the plural category of a whole number in a language: [`plural::native`], or the browser's.
pub type PluralRule = fn(language: &str, number: u64) -> Plural;

impl Words {
    /// Reads a whole catalogue, or that of the part which the page begins with.
    ///
    /// # Errors
    ///
    /// The catalogue is not one, or not of this build: a page that was kept longer than its files meets that.
    pub fn parse(catalogue: String, plural: PluralRule) -> Result<Self, WordsError> {
        let (language, mut patterns) = read(&catalogue)?;
        if patterns.len() != KEY_COUNT && patterns.len() != part::FIRST.to {
            return Err(WordsError::CutShort);
        }
        patterns.resize(KEY_COUNT, Box::default());
        Ok(Self { language, plural, patterns })
    }

    /// Adds a part that was fetched later.
    ///
    /// # Errors
    ///
    /// As [`Words::parse`], and where the part is in another language; these words stay as they are.
    pub fn add(&mut self, part: Part, catalogue: &str) -> Result<(), WordsError> {
        let (language, patterns) = read(catalogue)?;
        if language != self.language {
            return Err(WordsError::OtherLanguage);
        }
        let place = self.patterns.get_mut(part.from..part.to).unwrap_or_default();
        if place.len() != patterns.len() {
            return Err(WordsError::CutShort);
        }
        for (place, pattern) in place.iter_mut().zip(patterns) {
            *place = pattern;
        }
        Ok(())
    }

    /// The parts that were added.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        PARTS.iter().copied().filter(|part| *part != part::FIRST && self.has(*part))
    }

    /// Whether a part is there.
    pub fn has(&self, part: Part) -> bool {
        self.patterns.get(part.from).is_some_and(|pattern| !pattern.is_empty())
    }

    /// The language of these words.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// A message without placeholders.
    pub fn text(&self, key: Key) -> String {
        self.format(key, &[])
    }

    /// A message with its placeholders filled in. One without a value is shown as its name in braces.
    pub fn format(&self, key: Key, values: &[(&str, Value)]) -> String {
        // Room for the values too, so that the text seldom has to move.
        let mut out = String::with_capacity(2 * self.pattern(key).len());
        self.write(&mut out, key, values);
        out
    }

    /// A value by itself, the way messages show it.
    pub fn show(&self, value: &Value) -> String {
        let mut out = String::new();
        self.write_value(&mut out, value);
        out
    }
}

/// The language of a catalogue and its patterns.
fn read(catalogue: &str) -> Result<(&'static Language, Vec<Box<str>>), WordsError> {
    let mut lines = catalogue.lines();
    let header = lines.next().and_then(|line| line.strip_prefix(marks::FORMAT)?.strip_prefix(' '));
    let (code, hash) =
        header.and_then(|header| header.split_once(' ')).ok_or(WordsError::NotACatalogue)?;
    if hash != KEY_HASH {
        return Err(WordsError::OtherBuild);
    }
    let language = Language::of(code).ok_or(WordsError::UnknownLanguage)?;
    Ok((language, lines.map(Box::from).collect()))
}

/// Words are equal when they are of the same language and as much of it has come: a build has one catalogue for each.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        let missing = |words: &Self| words.patterns.iter().filter(|text| text.is_empty()).count();
        self.language == other.language && missing(self) == missing(other)
    }
}

/// Why a catalogue was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsError {
    /// It has no header that this version knows: some other file.
    NotACatalogue,
    /// It was made with other messages than this program.
    OtherBuild,
    /// Its language is not among [`LANGUAGES`].
    UnknownLanguage,
    /// It is in another language than the words it was to be added to.
    OtherLanguage,
    /// It has too few or too many lines, as after a broken download.
    CutShort,
}

impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotACatalogue => "this is not a message catalogue",
            Self::OtherBuild => "this message catalogue belongs to another version of the program",
            Self::UnknownLanguage => {
                "this message catalogue is in a language the program does not know"
            }
            Self::OtherLanguage => "this message catalogue is in another language",
            Self::CutShort => "this message catalogue is incomplete",
        })
    }
}

impl std::error::Error for WordsError {}
