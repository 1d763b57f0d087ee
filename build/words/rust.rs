//! Writes the Rust that names the messages, which `src/words/mod.rs` includes.

use std::collections::BTreeMap;

use super::message::{Message, Part};
use super::{Messages, NATIVE, Ordered, check};

/// The keys and tables of the reference language, and the list of all languages, the reference first.
pub(crate) fn write(
    languages: &[(&str, &Messages)],
    reference: &Ordered,
    key_hash: &str,
) -> String {
    let key_count = reference.len();
    let [keys, rules, terms] = [keys(reference), rules(reference), terms(reference)];
    let (parts, part_names) = parts(reference);
    let [entries, arms] = [entries(languages), arms(languages)];
    format!(
        "\
/// The keys of the messages, named after them: `check-title` is `CHECK_TITLE`.
pub mod key {{
    use super::Key;
{keys}}}

/// The parts of the words that the page fetches one by one, named after their folders.
pub mod part {{
    use super::Part;
{parts}}}

/// Every part that the page can fetch, the one it begins with first.
pub static PARTS: &[Part] = &[{part_names}];

const KEY_COUNT: usize = {key_count};
const KEY_HASH: &str = {key_hash:?};

/// The words of the rules, sorted by code.
static RULES: &[(&str, RuleWords)] = &[
{rules}];

/// The messages that a `Value::Term` can name, sorted by id.
static TERMS: &[(&str, Key)] = &[
{terms}];

/// The languages there are words in, English first.
pub static LANGUAGES: &[Language] = &[
{entries}];

/// The catalogue of a language, as part of the program. The page does without: it fetches the one it needs.
#[cfg(any(feature = \"cli\", feature = \"prerender\", test))]
pub fn embedded(language: &str) -> Option<&'static str> {{
    match language {{
{arms}        _ => None,
    }}
}}
"
    )
}

/// The constants of the messages. Attributes have none: they are found through their rule.
fn keys(reference: &Ordered) -> String {
    let messages = reference.iter().enumerate().filter(|(_, (key, _))| !key.contains('.'));
    messages
        .map(|(index, (key, message))| {
            let (name, preview) = (key.to_uppercase().replace('-', "_"), preview(message));
            let native = if message.part == NATIVE { ONLY_NATIVE } else { "" };
            format!("    /// `{preview}`\n{native}    pub const {name}: Key = Key({index});\n")
        })
        .collect()
}

/// Keeps the app from naming words that it does not fetch.
const ONLY_NATIVE: &str = "    #[cfg(any(feature = \"cli\", feature = \"prerender\", test))]\n";

/// The constants of the parts, and their names in order.
fn parts(reference: &Ordered) -> (String, String) {
    let (mut constants, mut names) = (String::new(), Vec::new());
    for part in reference.chunk_by(|(_, a), (_, b)| a.part == b.part) {
        let name = part[0].1.part.as_str();
        if name == NATIVE {
            continue;
        }
        let constant = if name.is_empty() { "FIRST".to_owned() } else { name.to_uppercase() };
        let from = reference.iter().take_while(|(_, message)| message.part != name).count();
        let to = from + part.len();
        constants += &match name {
            "" => "    /// What the page begins with.\n".to_owned(),
            name => format!("    /// The words in the folders `{name}`.\n"),
        };
        constants += &format!(
            "    pub const {constant}: Part = Part {{ name: {name:?}, from: {from}, to: {to} }};\n"
        );
        names.push(format!("part::{constant}"));
    }
    (constants, names.join(", "))
}

fn rules(reference: &Ordered) -> String {
    let indexes: BTreeMap<&str, usize> =
        reference.iter().enumerate().map(|(index, (key, _))| (*key, index)).collect();
    let mut codes: Vec<&str> = indexes.keys().filter_map(|key| key.strip_suffix(".what")).collect();
    // `a-b.what` comes before `a.what`, but `a` before `a-b`.
    codes.sort_unstable();
    let rule = |code: &str| {
        let key = |name| {
            let index = indexes.get(format!("{code}.{name}").as_str())?;
            Some(format!("Key({index})"))
        };
        let [what, why, todo] = [key("what")?, key("why")?, key("do")?];
        let symptom = key("symptom").map_or("None".to_owned(), |key| format!("Some({key})"));
        let words = format!("what: {what}, why: {why}, todo: {todo}, symptom: {symptom}");
        Some(format!("    ({code:?}, RuleWords {{ {words} }}),\n"))
    };
    codes.into_iter().filter_map(rule).collect()
}

fn terms(reference: &Ordered) -> String {
    let terms = reference.iter().enumerate().filter(|(_, (_, message))| check::is_term(message));
    terms.map(|(index, (id, _))| format!("    ({id:?}, Key({index})),\n")).collect()
}

/// The entries of the list of languages.
fn entries(languages: &[(&str, &Messages)]) -> String {
    let entry = |(code, messages): &(&str, &Messages)| {
        let own = |key| messages.get(key).and_then(Message::plain).unwrap_or_default();
        let name = own(check::NAME);
        let direction = if own(check::DIRECTION) == "rtl" { "Rtl" } else { "Ltr" };
        format!(
            "    Language {{ code: {code:?}, name: {name:?}, direction: Direction::{direction} }},\n"
        )
    };
    languages.iter().map(entry).collect()
}

/// The arms that choose a catalogue by language.
fn arms(languages: &[(&str, &Messages)]) -> String {
    let arm = |(code, _): &(&str, &Messages)| {
        let file = format!("concat!(env!(\"OUT_DIR\"), \"/words.{code}.txt\")");
        format!("        {code:?} => Some(include_str!({file})),\n")
    };
    languages.iter().map(arm).collect()
}

/// A message on one line, for the documentation of its key.
fn preview(message: &Message) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.replace('\n', " ").replace('`', "'"),
        Part::Slot(name) => format!("{{ ${name} }}"),
        Part::Choice { on, .. } => format!("{{ ${on} -> … }}"),
    };
    message.pattern.iter().map(part).collect()
}
