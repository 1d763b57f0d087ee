//! Finds passwords in settings, to warn of them; none is ever read.

use std::ops::Range;

use super::cut::{Cut, Entry, quoted};
use super::meaning::Said;
use crate::formats::import::url::is_placeholder;

/// Parts of keys whose values are secret.
const SECRET: &[&str] = &["pass", "pwd", "secret", "token", "apikey", "api_key", "private_key"];

/// Parts of keys that only say where a secret comes from, or how it is used.
const ABOUT: &[&str] = &[
    "eval",
    "cmd",
    "command",
    "file",
    "path",
    "type",
    "method",
    "keyring",
    "keychain",
    "expire",
    "url",
    "endpoint",
    "pass8bits",
    "prompt",
];

/// Values that are no secrets.
const WORDS: &[&str] =
    &["", "true", "false", "yes", "no", "on", "off", "null", "none", "nil", "\"\"", "''"];

/// What values begin with that stand for something kept elsewhere.
const ELSEWHERE: &[&str] = &[
    "os.",
    "env",
    "getenv",
    "process.",
    "import.",
    "config(",
    "secrets.",
    "settings.",
    "!",
    "System.getenv",
    "@",
];

/// Where passwords stand.
pub(super) fn find(text: &str, cut: &Cut) -> Vec<Range<usize>> {
    let said = Said { text, cut };
    let is_secret = |entry: &&Entry| {
        let name = if entry.key == "raw" { cut.name(entry.holder) } else { &entry.key };
        (is_secret(name) || entry.key == "raw" && name == "auth")
            && entry.implied.is_empty()
            && is_value(said.value(entry), entry.is_literal)
    };
    let mut found: Vec<Range<usize>> =
        cut.entries.iter().filter(is_secret).map(|entry| entry.value_at.clone()).collect();
    found.extend(cut.rest.iter().filter_map(|at| loose(text, at)));
    found.extend(in_addresses(text));
    found
}

fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    SECRET.iter().any(|part| key.contains(part)) && !ABOUT.iter().any(|part| key.contains(part))
}

/// Whether this is a secret, and not what stands for one.
pub(super) fn is_value(value: &str, is_literal: bool) -> bool {
    let is_word = WORDS.iter().any(|word| value.eq_ignore_ascii_case(word));
    let is_elsewhere = ELSEWHERE.iter().any(|start| value.starts_with(start));
    // What a command prints, as muttrc has it.
    let is_command = value.len() > 2 && value.starts_with('`') && value.ends_with('`');
    !is_word && !is_placeholder(value) && !is_command && (is_literal || !is_elsewhere)
}

/// A password in a remark, or on a line that was not understood: after a word for one, to the end of the word that follows.
fn loose(text: &str, at: &Range<usize>) -> Option<Range<usize>> {
    let line = text.get(at.clone())?;
    let lower = line.to_ascii_lowercase();
    let is_name =
        |character: char| character.is_ascii_alphanumeric() || "_.->$[]'\"".contains(character);
    let word = SECRET.iter().filter_map(|part| lower.find(part)).min()?;
    let rest = line.get(word..)?;
    let key_end = rest.find(|character| !is_name(character))?;
    let key = rest.get(..key_end)?;
    if !is_secret(key) || key.contains(['\'', '"']) && key.len() > 40 {
        return None;
    }
    let after = rest.get(key_end..)?;
    let value = after.trim_start_matches([' ', '\t', '=', ':', '>', ',', '(']);
    let start = at.start + word + rest.len() - value.len();
    // Words for people have no sign between, or a comma: "the password, if there is one, is in the safe".
    let between = after.strip_suffix(value).unwrap_or_default();
    let is_said = !matches!(between, " " | ", ");
    let inner = quoted(value);
    // What ends a call or a statement may stand in a password as well, but not behind it.
    let word = value.split(char::is_whitespace).next().unwrap_or_default();
    let shown = inner.unwrap_or_else(|| word.trim_end_matches([';', ',', ')']));
    let is_last = value.len() == shown.len() + if inner.is_some() { 2 } else { 0 };
    let start = start + usize::from(inner.is_some());
    ((is_said || is_last || inner.is_some()) && is_value(shown, inner.is_some()))
        .then(|| start..start + shown.len())
}

/// Passwords in addresses of any kind: `mysql://sam:geheim@localhost/mail`.
fn in_addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices("://") {
        let start = at + sign.len();
        let rest = text.get(start..).unwrap_or_default();
        let is_end = |character: char| character.is_whitespace() || "/\"'`<>".contains(character);
        let authority = rest.get(..rest.find(is_end).unwrap_or(rest.len())).unwrap_or_default();
        let Some((person, _)) = authority.rsplit_once('@') else { continue };
        let Some((name, secret)) = person.split_once(':') else { continue };
        if is_value(secret, true) {
            let start = start + name.len() + 1;
            found.push(start..start + secret.len());
        }
    }
    found
}
