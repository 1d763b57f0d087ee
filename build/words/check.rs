//! Holds the reference language to its own rules, and every other language to the reference.

use std::collections::BTreeMap;

use super::message::{Message, is_number};
use super::{Messages, Problem, REFERENCE, TERMS_FILE};

/// What a language says about itself. Both must be plain text.
pub(crate) const NAME: &str = "language-name";
pub(crate) const DIRECTION: &str = "language-direction";

/// Checks what only the reference language decides: which messages there are.
pub(crate) fn reference(messages: &Messages, problems: &mut Vec<Problem>) {
    for key in [NAME, DIRECTION].into_iter().filter(|key| !messages.contains_key(*key)) {
        problems.push(missing(REFERENCE, key));
    }
    let rules: BTreeMap<&str, &Message> = messages
        .iter()
        .filter_map(|(key, message)| Some((key.split_once('.')?.0, message)))
        .collect();
    for (code, message) in rules {
        for name in ["what", "why", "do"] {
            if !messages.contains_key(&format!("{code}.{name}")) {
                problems.push(message.problem(format!(
                    "`{code}` has no `.{name}`; a rule has .what, .why and .do."
                )));
            }
        }
    }
    for (key, message) in messages {
        if is_term(message) && !message.placeholders().is_empty() {
            problems.push(message.problem(format!(
                "`{key}` is a term and stands alone: it cannot have placeholders."
            )));
        }
    }
    language(messages, problems);
}

/// Checks a language against the reference: the same keys, placeholders and labels.
pub(crate) fn translation(
    code: &str,
    messages: &Messages,
    reference: &Messages,
    problems: &mut Vec<Problem>,
) {
    for key in reference.keys().filter(|key| !messages.contains_key(*key)) {
        problems.push(missing(code, key));
    }
    for (key, message) in messages {
        match reference.get(key) {
            None => {
                problems.push(message.problem(format!("`{key}` is not in the {REFERENCE} files.")))
            }
            Some(original) => placeholders(key, message, original, reference, problems),
        }
    }
    language(messages, problems);
}

/// Whether a message can be named by a `Value::Term`.
pub(crate) fn is_term(message: &Message) -> bool {
    message.path.ends_with(TERMS_FILE)
}

/// Checks that a message has the placeholders and labels of another one with its key.
pub(crate) fn placeholders(
    key: &str,
    message: &Message,
    original: &Message,
    terms: &Messages,
    problems: &mut Vec<Problem>,
) {
    let (here, there) = (message.placeholders(), original.placeholders());
    for name in there.keys().filter(|name| !here.contains_key(*name)) {
        problems.push(message.problem(format!(
            "`{key}` lacks the placeholder `{{ ${name} }}` that {REFERENCE} has."
        )));
    }
    for (name, labels) in &here {
        let Some(expected) = there.get(name) else {
            problems.push(message.problem(format!(
                "`{key}` has a placeholder `{{ ${name} }}` that {REFERENCE} has not."
            )));
            continue;
        };
        // Languages differ in their plurals, so only words are compared. A word more than in the
        // reference is fine if it is a term, which grammar may call for and spelling cannot spoil.
        for label in expected.iter().filter(|label| !is_number(label) && !labels.contains(label)) {
            problems.push(
                message.problem(format!("`{key}`: the select on `${name}` lacks `[{label}]`.")),
            );
        }
        for label in labels.iter().filter(|label| !is_number(label) && !expected.contains(label)) {
            if !terms.get(*label).is_some_and(is_term) {
                let sentence = format!(
                    "`{key}`: the select on `${name}` has `[{label}]`, which {REFERENCE} has not."
                );
                problems.push(message.problem(sentence));
            }
        }
        if labels.iter().any(|label| is_number(label))
            && expected.iter().any(|label| !is_number(label))
        {
            problems.push(message.problem(format!("`{key}`: `${name}` is a word, not a number.")));
        }
    }
}

/// Checks what a language says about itself.
fn language(messages: &Messages, problems: &mut Vec<Problem>) {
    if let Some(name) = messages.get(NAME).filter(|name| name.plain().is_none()) {
        problems.push(name.problem(format!("`{NAME}` must be plain text.")));
    }
    if let Some(direction) = messages
        .get(DIRECTION)
        .filter(|direction| !matches!(direction.plain(), Some("ltr" | "rtl")))
    {
        problems.push(direction.problem(format!("`{DIRECTION}` must be `ltr` or `rtl`.")));
    }
}

fn missing(code: &str, key: &str) -> Problem {
    Problem {
        path: format!("locales/{code}"),
        line: None,
        sentence: format!("`{key}` is missing."),
    }
}
