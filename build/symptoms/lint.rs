//! What must hold within a file and between files, beyond its shape.

use std::collections::{BTreeMap, BTreeSet};

use super::expand::compact;
use super::schema::{Evidence, Pattern};
use super::{Data, Problem, alternatives, parts};

/// The fields of a server that a cause may name.
const FIELDS: [&str; 6] = ["protocol", "host", "port", "encryption", "username", "auth"];

/// The longest part of a phrase, in words: what a search takes at most at each place of a text.
pub(crate) const MAX_WORDS: usize = 16;

/// Everything that is wrong.
pub(crate) fn lint(data: &Data) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    for cause in &data.causes.cause {
        let id = &cause.id;
        let mut say =
            |sentence: String| problems.push(format!("data/symptoms/causes.toml: {sentence}"));
        if !is_kebab(id) {
            say(format!("`{id}` is not lower-case letters and digits, joined by `-`"));
        }
        if !known.insert(id.as_str()) {
            say(format!("`{id}` is there twice"));
        }
        for field in cause.fields.iter().filter(|field| !FIELDS.contains(&field.as_str())) {
            say(format!("`{id}`: a server has no field `{field}`"));
        }
    }
    let mut used = BTreeSet::new();
    let mut said: BTreeMap<Vec<Vec<String>>, &str> = BTreeMap::new();
    let mut replied = BTreeSet::new();
    for (path, file) in &data.files {
        for pattern in &file.pattern {
            let name = pattern.says.first().or(pattern.replies.first()).map_or("", String::as_str);
            for sentence in alone(pattern) {
                problems.push(format!("{path}: `{name}`: {sentence}"));
            }
            for cause in &pattern.causes {
                used.insert(cause.as_str());
                if !known.contains(cause.as_str()) {
                    problems.push(format!("{path}: `{name}`: no cause `{cause}` in causes.toml"));
                }
            }
            for number in &pattern.replies {
                if !is_reply(number) {
                    problems.push(format!("{path}: `{number}` is no number of a reply"));
                }
                if !replied.insert(number) {
                    problems.push(format!("{path}: `{number}` is there twice"));
                }
            }
            for phrase in &pattern.each {
                if pattern.ports.is_empty() && said.insert(parts(phrase), path).is_some() {
                    problems.push(format!("{path}: `{phrase}` is there twice"));
                }
            }
        }
    }
    for id in known.difference(&used) {
        problems.push(format!("data/symptoms/causes.toml: no pattern leads to `{id}`"));
    }
    problems.extend(evidence(&data.evidence));
    problems
}

/// What is wrong with one pattern by itself.
fn alone(pattern: &Pattern) -> Vec<String> {
    let mut wrong = Vec::new();
    for (key, is_empty) in [
        ("says", pattern.says.is_empty() && pattern.replies.is_empty()),
        ("causes", pattern.causes.is_empty()),
        ("examples", pattern.examples.is_empty()),
        ("sources", pattern.sources.is_empty()),
    ] {
        if is_empty {
            wrong.push(format!("`{key}` is empty"));
        }
    }
    if pattern.examples.iter().chain(&pattern.not).any(|text| text.trim().is_empty()) {
        wrong.push("a text in `examples` or `not` is empty".into());
    }
    for phrase in pattern.each.iter().chain(&pattern.unless) {
        wrong.extend(phrase_problem(phrase));
    }
    for phrase in &pattern.says {
        let whole = |phrase: &String| parts(phrase);
        let (each, compact) = (alternatives::each(phrase), alternatives::each(&compact(phrase)));
        if !each.iter().map(whole).eq(compact.iter().map(whole)) {
            wrong.push(format!("`{phrase}`: a space stands before and after alternatives"));
        }
    }
    if pattern.mail && pattern.common {
        wrong.push("`mail` and `common` exclude each other".into());
    }
    let distinct: BTreeSet<&String> = pattern.causes.iter().collect();
    if distinct.len() != pattern.causes.len() {
        wrong.push("a cause is there twice".into());
    }
    let is_address =
        |source: &&String| source.starts_with("https://") || source.starts_with("http://");
    for source in pattern.sources.iter().filter(|source| !is_address(source)) {
        wrong.push(format!("`sources`: `{source}` is no address: say where the text was seen"));
    }
    if pattern.seen.date.is_none() {
        wrong.push("`seen` must be a date".into());
    }
    wrong
}

fn evidence(evidence: &Evidence) -> Vec<Problem> {
    let Evidence { mail, spoken, failing, other, web, files, outgoing, incoming } = evidence;
    let phrases =
        [mail, spoken, failing, other, web, files, outgoing, incoming].into_iter().flatten();
    let wrong = phrases.filter_map(|phrase| phrase_problem(phrase));
    wrong.map(|sentence| format!("data/symptoms/evidence.toml: {sentence}")).collect()
}

/// What is wrong with a phrase.
fn phrase_problem(phrase: &str) -> Option<String> {
    let parts = parts(phrase);
    if parts.iter().any(Vec::is_empty) {
        return Some(format!("`{phrase}` has a part without a word"));
    }
    let is_long = parts.iter().any(|part| part.len() > MAX_WORDS) || parts.len() > 4;
    is_long.then(|| format!("`{phrase}` is too long: keep to the words that never change"))
}

/// Whether this is a code, as in `550`, or the first two or all three numbers of a detail, as in `5.7`.
fn is_reply(number: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = number.split('.').collect();
    let is_refusal = number.starts_with(['4', '5']) && parts.iter().all(|part| is_number(part));
    is_refusal && if parts.len() == 1 { number.len() == 3 } else { parts.len() <= 3 }
}

fn is_kebab(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.split('-').all(is_word)
}
