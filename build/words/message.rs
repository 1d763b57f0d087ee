//! The few constructs that messages here are made of.

use std::collections::BTreeMap;

use super::Problem;

/// The plural categories of Unicode CLDR, as Fluent writes them.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// One message, or one attribute of one.
pub(crate) struct Message {
    /// The part of the words that it belongs to; empty for those that the page begins with.
    pub(crate) part: String,
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) pattern: Vec<Part>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part {
    Text(String),
    Slot(String),
    Choice { on: String, arms: Vec<Arm> },
}

/// One way a choice can go. The last arm of a choice has an empty label and fits everything.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Arm {
    pub(crate) label: String,
    pub(crate) pattern: Vec<Part>,
}

impl Message {
    /// A problem at this message.
    pub(crate) fn problem(&self, sentence: String) -> Problem {
        Problem { path: self.path.clone(), line: Some(self.line), sentence }
    }

    /// The text of a message that is nothing but text.
    pub(crate) fn plain(&self) -> Option<&str> {
        match self.pattern.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    /// The placeholders, each with the labels it is compared to.
    pub(crate) fn placeholders(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut found = BTreeMap::new();
        collect(&self.pattern, &mut found);
        found
    }
}

fn collect<'a>(pattern: &'a [Part], found: &mut BTreeMap<&'a str, Vec<&'a str>>) {
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Slot(name) => {
                found.entry(name).or_default();
            }
            Part::Choice { on, arms } => {
                let labels = found.entry(on).or_default();
                labels.extend(
                    arms.iter().map(|arm| arm.label.as_str()).filter(|label| !label.is_empty()),
                );
                for arm in arms {
                    collect(&arm.pattern, found);
                }
            }
        }
    }
}

/// Whether a label stands for a number: an exact one, or a plural category.
pub(crate) fn is_number(label: &str) -> bool {
    PLURALS.contains(&label) || label.bytes().all(|b| b.is_ascii_digit())
}
