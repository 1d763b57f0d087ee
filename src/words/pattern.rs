//! Fills in the placeholders of a pattern. The form of a pattern is described in `marks.rs`.

use super::marks::{ARM, CHOICE, CLOSE, LINE, SLOT, TEXT};
use super::{Key, Words, key, term};
use crate::engine::Date;
use crate::engine::Value;

/// A choice that the reading is inside of.
struct Choice<'a> {
    /// What the labels are compared to.
    value: Option<&'a Value>,
    arm: Arm,
}

/// Where in a choice the reading is.
#[derive(Clone, Copy, PartialEq)]
enum Arm {
    /// Before the arm that fits.
    Sought,
    /// In it: what comes is shown.
    Taken,
    /// After it, or in a choice that is itself not shown.
    Passed,
}

impl Words {
    /// Appends a message. Values are written, never read as a pattern, so nothing in one can change the message.
    pub(super) fn write(&self, out: &mut String, key: Key, values: &[(&str, Value)]) {
        let value =
            |wanted: &str| values.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value);
        let mut choices: Vec<Choice<'_>> = Vec::new();
        for (mark, text) in tokens(self.pattern(key)) {
            let is_shown = choices.last().is_none_or(|choice| choice.arm == Arm::Taken);
            match mark {
                CHOICE => choices.push(Choice {
                    value: value(text),
                    arm: if is_shown { Arm::Sought } else { Arm::Passed },
                }),
                ARM => {
                    if let Some(choice) = choices.last_mut() {
                        choice.arm = match choice.arm {
                            Arm::Sought if self.fits(choice.value, text) => Arm::Taken,
                            Arm::Sought => Arm::Sought,
                            Arm::Taken | Arm::Passed => Arm::Passed,
                        };
                    }
                }
                CLOSE => {
                    choices.pop();
                }
                _ if !is_shown => {}
                SLOT => match value(text) {
                    Some(value) => self.write_value(out, value),
                    None => write_name(out, text),
                },
                LINE => {
                    out.push('\n');
                    out.push_str(text);
                }
                _ => out.push_str(text),
            }
        }
    }

    /// Appends a value the language's way.
    pub(super) fn write_value(&self, out: &mut String, value: &Value) {
        match value {
            Value::Text(text) => write_clean(out, text),
            Value::Number(number) => out.push_str(&number.to_string()),
            Value::List(things) => self.write_list(out, things),
            Value::Term(id) => match term(id) {
                Some(key) => self.write(out, key, &[]),
                None => write_name(out, id),
            },
            Value::Date(date) => self.write_date(out, *date),
        }
    }

    /// "a", "a and b", "a, b and c".
    fn write_list(&self, out: &mut String, things: &[Value]) {
        let Some((last, rest)) = things.split_last() else {
            return;
        };
        if rest.is_empty() {
            return self.write_value(out, last);
        }
        let rest: Vec<String> = rest.iter().map(|thing| self.show(thing)).collect();
        let rest = Value::Text(rest.join(&self.text(key::LIST_COMMA)));
        self.write(out, key::LIST_PAIR, &[("rest", rest), ("last", last.clone())]);
    }

    /// "7 December 2026".
    fn write_date(&self, out: &mut String, date: Date) {
        const MONTHS: [Key; 12] = [
            key::MONTH_1,
            key::MONTH_2,
            key::MONTH_3,
            key::MONTH_4,
            key::MONTH_5,
            key::MONTH_6,
            key::MONTH_7,
            key::MONTH_8,
            key::MONTH_9,
            key::MONTH_10,
            key::MONTH_11,
            key::MONTH_12,
        ];
        let month = MONTHS.get(usize::from(date.month).wrapping_sub(1));
        let month = month.map_or_else(|| date.month.to_string(), |key| self.text(*key));
        let values = [
            ("day", Value::Number(date.day.into())),
            ("month", Value::Text(month)),
            ("year", Value::Number(date.year.into())),
        ];
        self.write(out, key::DATE_LONG, &values);
    }

    /// Whether the arm with this label is for this value. The last arm has an empty label and fits everything.
    fn fits(&self, value: Option<&Value>, label: &str) -> bool {
        let is_count = |count: u64| {
            label == count.to_string() || label == (self.plural)(self.language.code, count).as_str()
        };
        label.is_empty()
            || match value {
                Some(Value::Text(text)) => text == label,
                Some(Value::Term(id)) => *id == label,
                Some(Value::Number(number)) => is_count(*number),
                Some(Value::List(names)) => is_count(names.len() as u64),
                Some(Value::Date(_)) | None => false,
            }
    }

    pub(super) fn pattern(&self, key: Key) -> &str {
        self.patterns.get(usize::from(key.0)).map_or("", |pattern| pattern)
    }
}

/// The tokens of a pattern, each with its mark.
fn tokens(pattern: &str) -> impl Iterator<Item = (char, &str)> {
    let mut mark = Some(TEXT);
    let mut rest = pattern;
    std::iter::from_fn(move || {
        let this = mark?;
        let text = match rest.split_once(is_mark) {
            Some((text, after)) => {
                // The mark is one byte long, where the text ends.
                mark = rest.as_bytes().get(text.len()).map(|byte| char::from(*byte));
                rest = after;
                text
            }
            None => {
                mark = None;
                rest
            }
        };
        Some((this, text))
    })
}

fn is_mark(c: char) -> bool {
    (TEXT..=CLOSE).contains(&c)
}

/// Appends text that people typed, without what could hide or reorder the words around it.
fn write_clean(out: &mut String, text: &str) {
    out.extend(text.chars().filter(|c| !c.is_control() && !is_direction_control(*c)));
}

/// The embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX #9, section 2).
fn is_direction_control(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Shows that something is missing, without a panic and without hiding it.
fn write_name(out: &mut String, name: &str) {
    out.push('{');
    out.push_str(name);
    out.push('}');
}
