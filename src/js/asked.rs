//! What the package answers beside a check, and why it may refuse to.
//!
//! These are free functions, because the code of some is fetched only when it is called.

use serde::Serialize;

use super::Engine;
use crate::contract::{
    SettingsError, decoded_json, provider_json, read_settings, reading_json, rule_json,
};
use crate::engine::{Date, check};
use crate::formats::import::{Context, Input, import};
use crate::named;
use crate::symptoms::{Standing, Verdict, against, decode as decode_text};
use crate::words::notes::Notes;

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// One sentence, in English like the keys, that begins with the path where there is one.
    pub message: String,
    /// The path of the key or the name of the option that it is about, if it is about one.
    pub path: Option<String>,
}

impl Refused {
    /// Data of the package is not of its build.
    pub(super) fn broken(what: &str) -> Self {
        Self {
            message: format!("the {what} of this package belong to another version"),
            path: None,
        }
    }

    /// It as the answer to a call.
    pub fn to_json(&self) -> String {
        let json = RefusedJson { error: &self.message, path: self.path.as_deref() };
        // Two texts can always be written.
        serde_json::to_string(&json).unwrap_or_default()
    }

    const fn about(message: String) -> Self {
        Self { message, path: None }
    }
}

#[derive(Serialize)]
struct RefusedJson<'a> {
    error: &'a str,
    path: Option<&'a str>,
}

impl From<SettingsError> for Refused {
    fn from(error: SettingsError) -> Self {
        Self { message: error.message, path: error.path }
    }
}

/// The day that an option names.
pub(super) fn day(text: &str) -> Result<Date, Refused> {
    Date::parse(text).ok_or_else(|| Refused {
        message: format!("today: {text:?} is not a date such as 2026-11-23"),
        path: Some("today".to_owned()),
    })
}

/// A rule as JSON. `examples` has a line for each rule: its code, a tab and settings that it speaks of.
///
/// # Errors
///
/// No rule has this code.
pub fn explain(
    engine: &Engine,
    code: &str,
    examples: &str,
    language: &str,
    today: &str,
) -> Result<String, Refused> {
    let (words, environment) = (engine.words(language)?, engine.environment(day(today)?));
    let rule = named::rule(code).map_err(Refused::about)?;
    let example =
        examples.lines().find_map(|line| line.strip_prefix(rule.code)?.strip_prefix('\t'));
    let example = read_settings(example.ok_or_else(|| Refused::broken("examples"))?)?;
    Ok(rule_json(rule, &example, &environment, words))
}

/// What is known of a provider as JSON; `notes` are those of the language.
///
/// # Errors
///
/// Nobody is known by this id, domain, address, server or name.
pub fn provider(engine: &Engine, query: &str, notes: String) -> Result<String, Refused> {
    let provider = named::provider(&engine.catalogue, query).map_err(Refused::about)?;
    Ok(provider_json(provider, &Notes::parse(notes)))
}

/// What is understood of a file as JSON; `email` fills the placeholders of some formats.
pub fn read(input: &Input, email: &str) -> String {
    reading_json(&import(input, Context { email }), &input.text)
}

/// What can be behind an error text as JSON, held against `settings` where there are some.
///
/// # Errors
///
/// As [`Engine::check`].
pub fn decode(
    engine: &Engine,
    text: &str,
    settings: Option<&str>,
    language: &str,
    today: &str,
) -> Result<String, Refused> {
    let (words, environment) = (engine.words(language)?, engine.environment(day(today)?));
    let draft = settings.map(read_settings).transpose()?;
    let report = draft.as_ref().map(|draft| check(draft, &environment));
    let decoded = decode_text(text, &engine.catalogue);
    let mut verdicts = against(&decoded, report.as_ref());
    let is_open = |verdict: &Verdict<'_>| verdict.standing != Standing::RuledOut;
    if verdicts.iter().any(is_open) {
        verdicts.retain(is_open);
    }
    Ok(decoded_json(&verdicts, report.as_ref().zip(draft.as_ref()), words))
}
