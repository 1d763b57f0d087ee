//! The npm package's side of the engine: texts in, the contract's JSON out.
//!
//! The package brings the provider catalogue and the words as data; [`Engine`] learns them and then answers.
//! Only `src/bin/js.rs` knows JavaScript.

mod asked;
pub mod types;

pub use asked::{Refused, decode, explain, provider, read};

use asked::day;

use crate::contract::{Layout, read_settings, report_json};
use crate::engine::rules::RULES;
use crate::engine::{Date, Environment, check};
use crate::providers::Catalogue;
use crate::words::{LANGUAGES, Language, PARTS, Part, Words, part, plural};

/// The words that every finding needs: those that the page begins with, and those of the rules that come later.
pub const BASE: &[Part] = &[part::FIRST, part::LATE];

/// The engine with what it has learned so far.
#[derive(Debug)]
pub struct Engine {
    catalogue: Catalogue,
    /// The words of each language that was asked for.
    words: Vec<Words>,
    to_ascii: fn(&str) -> Option<String>,
}

impl Engine {
    /// An engine that knows neither providers nor words; `to_ascii` as in [`Environment`].
    pub const fn new(to_ascii: fn(&str) -> Option<String>) -> Self {
        Self { catalogue: Catalogue::EMPTY, words: Vec::new(), to_ascii }
    }

    /// Learns the providers; what it knew of them stays in memory, so this is for once.
    ///
    /// # Errors
    ///
    /// The text is not what [`Catalogue::write`] writes.
    pub fn learn_providers(&mut self, text: String) -> Result<(), Refused> {
        self.catalogue = Catalogue::read(text).ok_or_else(|| Refused::broken("providers"))?;
        Ok(())
    }

    /// Learns a part of the words of a language, the first part first.
    ///
    /// # Errors
    ///
    /// The text is no catalogue of this build.
    pub fn learn_words(&mut self, name: &str, text: String) -> Result<(), Refused> {
        let broken = |_| Refused::broken("words");
        if name == part::FIRST.name {
            let words = Words::parse(text, plural::native).map_err(broken)?;
            self.words.retain(|known| known.language() != words.language());
            self.words.push(words);
            return Ok(());
        }
        let part = PARTS.iter().find(|part| part.name == name);
        let is_learned = part
            .is_some_and(|part| self.words.iter_mut().any(|words| words.add(*part, &text).is_ok()));
        if is_learned { Ok(()) } else { Err(Refused::broken("words")) }
    }

    /// The report on settings as JSON.
    ///
    /// # Errors
    ///
    /// What is not in the contract: a key, a value, the day.
    pub fn check(&self, settings: &str, language: &str, today: &str) -> Result<String, Refused> {
        let (words, environment) = (self.words(language)?, self.environment(day(today)?));
        let draft = read_settings(settings)?;
        let report = check(&draft, &environment);
        Ok(report_json(&report, &draft, words, Layout::Line))
    }

    fn environment(&self, today: Date) -> Environment<'_> {
        Environment { rules: &RULES, catalogue: &self.catalogue, today, to_ascii: self.to_ascii }
    }

    fn words(&self, language: &str) -> Result<&Words, Refused> {
        let known = Language::of(language)
            .and_then(|wanted| self.words.iter().find(|words| words.language() == wanted));
        known.ok_or_else(|| {
            let codes: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
            let message = format!("lang: {language:?} is not one of {}", codes.join(", "));
            Refused { message, path: Some("lang".to_owned()) }
        })
    }
}
