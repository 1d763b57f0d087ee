//! Reads Fluent files into messages, and refuses what messages here are not made of.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::message::{Arm, Message, Part, is_number};
use super::{Messages, Problem, Source};

/// The attributes a message may have: the words of a rule.
const ATTRIBUTES: [&str; 4] = ["what", "why", "do", "symptom"];

/// Adds a file's messages to its language's.
pub(crate) fn messages(source: &Source, messages: &mut Messages, problems: &mut Vec<Problem>) {
    let mut reader = Reader { source, messages, problems };
    match parser::parse(source.text.as_str()) {
        Ok(resource) => resource.body.iter().for_each(|entry| reader.entry(entry)),
        Err((_, errors)) => {
            for error in errors {
                let line = reader.line_of(error.pos.start);
                reader.problem_on(line, format!("this is not Fluent syntax: {}.", error.kind));
            }
        }
    }
}

struct Reader<'a> {
    source: &'a Source,
    messages: &'a mut Messages,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn entry(&mut self, entry: &Entry<&str>) {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    self.message(id.to_owned(), id, value);
                }
                for attribute in &message.attributes {
                    let name = attribute.id.name;
                    if !ATTRIBUTES.contains(&name) {
                        self.problem(
                            name,
                            format!(
                                "`.{name}` is not known; a rule has .what, .why, .do and .symptom."
                            ),
                        );
                    }
                    self.message(format!("{id}.{name}"), name, &attribute.value);
                }
            }
            Entry::Term(term) => self.unsupported(term.id.name, "a Fluent term (`-name`)"),
            // The parser has already reported what it could not read.
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }

    /// Reads one pattern under its key; `at` is the slice of the source that names it.
    fn message(&mut self, key: String, at: &str, pattern: &Pattern<&str>) {
        self.kebab_case(&key, at);
        let line = self.line(at);
        let pattern = self.pattern(pattern);
        if let Some(first) = self.messages.get(&key) {
            let (path, line) = (&first.path, first.line);
            let sentence = format!("`{key}` is already there, in {path}:{line}.");
            return self.problem(at, sentence);
        }
        self.messages.insert(
            key,
            Message {
                part: self.source.part.clone(),
                path: self.source.path.clone(),
                line,
                pattern,
            },
        );
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(&mut parts, value, value),
                PatternElement::Placeable { expression } => self.expression(&mut parts, expression),
            }
        }
        parts
    }

    /// Adds text to the text before it, so that a pattern has as few parts as can be.
    fn text(&mut self, parts: &mut Vec<Part>, text: &str, at: &str) {
        if text.contains(|c: char| c.is_control() && c != '\n') {
            self.problem(at, "a control character, such as a tab, is in the text.".to_owned());
        }
        match parts.last_mut() {
            Some(Part::Text(before)) => before.push_str(text),
            _ => parts.push(Part::Text(text.to_owned())),
        }
    }

    fn expression(&mut self, parts: &mut Vec<Part>, expression: &Expression<&str>) {
        use InlineExpression as Inline;
        match expression {
            Expression::Inline(Inline::StringLiteral { value }) => {
                self.text(parts, &unescape_unicode_to_string(value), value);
            }
            Expression::Inline(Inline::VariableReference { id }) => {
                self.kebab_case(id.name, id.name);
                parts.push(Part::Slot(id.name.to_owned()));
            }
            Expression::Select { selector: Inline::VariableReference { id }, variants } => {
                self.kebab_case(id.name, id.name);
                let arms = self.arms(id.name, variants);
                parts.push(Part::Choice { on: id.name.to_owned(), arms });
            }
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => {
                match inline {
                    Inline::NumberLiteral { value } => {
                        self.unsupported(value, "a number in braces")
                    }
                    Inline::StringLiteral { value } => {
                        self.unsupported(value, "a select on a fixed text")
                    }
                    Inline::FunctionReference { id, .. } => self.unsupported(id.name, "a function"),
                    Inline::MessageReference { id, .. } => {
                        self.unsupported(id.name, "a reference to a message")
                    }
                    Inline::TermReference { id, .. } => {
                        self.unsupported(id.name, "a reference to a term")
                    }
                    Inline::VariableReference { id } => {
                        self.unsupported(id.name, "this use of a placeholder")
                    }
                    Inline::Placeable { expression } => self.expression(parts, expression),
                }
            }
        }
    }

    /// Reads the arms of a select, which ends with `*[other]`, the arm that fits everything.
    fn arms(&mut self, on: &str, variants: &[Variant<&str>]) -> Vec<Arm> {
        let labels: Vec<&str> = variants.iter().map(|variant| label(&variant.key)).collect();
        let sentence = match (labels.split_last(), variants.last()) {
            (Some((&"other", labels)), Some(last)) if last.default => {
                let numbers = labels.iter().filter(|label| is_number(label)).count();
                if labels.is_empty() {
                    Some("has nothing to choose from; write the text without a select.")
                } else if (1..labels.len()).any(|i| labels[i..].contains(&labels[i - 1])) {
                    Some("has the same label twice.")
                } else if labels.iter().any(|label| is_inexact(label)) {
                    Some("compares to a number that is not whole, or not written plainly.")
                } else if numbers != 0 && numbers != labels.len() {
                    Some("mixes numbers with words as labels.")
                } else {
                    None
                }
            }
            _ => Some("must end with `*[other]`, the text for everything else."),
        };
        if let Some(sentence) = sentence {
            self.problem(on, format!("the select on `${on}` {sentence}"));
        }
        variants
            .iter()
            .map(|variant| Arm {
                label: if variant.default { String::new() } else { label(&variant.key).to_owned() },
                pattern: self.pattern(&variant.value),
            })
            .collect()
    }

    fn kebab_case(&mut self, name: &str, at: &str) {
        if !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b))
        {
            self.problem(
                at,
                format!("write `{name}` in kebab-case: small letters, digits and `-`."),
            );
        }
    }

    fn unsupported(&mut self, at: &str, what: &str) {
        self.problem(
            at,
            format!(
                "{what} is not supported here; use text, `{{ $placeholder }}` or a select on one."
            ),
        );
    }

    /// Reports a problem at a slice of the source.
    fn problem(&mut self, at: &str, sentence: String) {
        self.problem_on(self.line(at), sentence);
    }

    fn problem_on(&mut self, line: usize, sentence: String) {
        self.problems.push(Problem { path: self.source.path.clone(), line: Some(line), sentence });
    }

    /// The line of a slice of the source. The parser gives no positions, but its texts are slices of the source.
    fn line(&self, at: &str) -> usize {
        self.line_of((at.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize))
    }

    fn line_of(&self, offset: usize) -> usize {
        self.source.text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
    }
}

fn label<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether a label is a number that no count is ever written as, such as `1.0` or `01`.
fn is_inexact(label: &str) -> bool {
    let begins_number = label.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    begins_number && label.parse::<u64>().map(|number| number.to_string()).as_deref() != Ok(label)
}
