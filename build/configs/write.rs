//! Turns the files of programs into Rust that fills them, which `src/formats/export/program.rs` includes.
//!
//! In a file stand `{outgoing.host}` for a value, `{url:outgoing.username}` for a value as it stands in an address,
//! `{say:password}` for a remark in the person's language, and `{name}` for a part of that name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::schema::{Case, Program, Write};
use super::{ENCRYPTIONS, METHODS, PROTOCOLS};

/// The fields of a server, what a condition can ask of them, and the Rust for them.
const FIELDS: &[(&str, &[&str], &str)] = &[
    ("protocol", PROTOCOLS, "Protocol"),
    ("host", TEXT, "Host"),
    ("port", TEXT, "Port"),
    ("encryption", ENCRYPTIONS, "Encryption"),
    ("username", TEXT, "Username"),
    ("auth", METHODS, "Auth"),
];

/// The sides of an account, and the Rust for them.
const SIDES: &[(&str, &str)] = &[("incoming", "Incoming"), ("outgoing", "Outgoing")];

/// What can be asked of a text: whether there is one.
const TEXT: &[&str] = &["*", "-"];

/// The remarks that files make: each is the message `export-say-NAME`.
const REMARKS: &[&str] = &[
    "asks",
    "certificates",
    "command",
    "expunge",
    "folder",
    "keep",
    "maildir",
    "mode",
    "password",
    "token",
    "token-keys",
    "token-plugin",
];

/// How deep parts may stand in each other.
const DEEPEST: usize = 4;

/// The writer of a program, if its file says how it is written.
pub(crate) fn writer(
    token: &str,
    program: &Program,
    say: &mut impl FnMut(String),
) -> Option<String> {
    let write = program.write.as_ref()?;
    let mut say = |what: String| say(format!("write: {what}"));
    let file_name = write.path.rsplit('/').next().unwrap_or_default().trim_start_matches('.');
    if !write.path.starts_with("~/") || file_name.is_empty() {
        say(format!("the path {:?} is none of a file below ~/", write.path));
    }
    let mut maker = Maker { write, named: BTreeSet::new(), used: BTreeSet::new(), say: &mut say };
    let only = maker.conditions(&write.only);
    let pieces = maker.pieces(&write.text, 0);
    maker.check_whole();
    let escapes: Vec<_> = program.escapes.iter().collect();
    Some(format!(
        "    Export {{\n        token: {token:?},\n        file_name: {file_name:?},\n        \
         media_type: \"text/plain\",\n        program: Some(Program {{ name: {name:?}, path: {path:?} }}),\n        \
         write: |source| fill(source, &Template {{\n            escapes: &{escapes:?},\n            \
         cannot: &{cannot:?},\n            pieces: &[Piece::Part(&[Case {{ when: {only}, pieces: &[] }}]), {pieces}],\n        \
         }}),\n    }},\n",
        name = program.name,
        path = write.path,
        cannot = write.cannot,
    ))
}

/// The list of all writers.
pub(crate) fn all(writers: &str) -> String {
    format!(
        "/// The programs on the command line that settings can be written for.\n\
         pub const PROGRAMS: &[Export] = &[\n{writers}];\n"
    )
}

/// Makes the Rust of one file.
struct Maker<'a, S> {
    write: &'a Write,
    /// The fields that the file says something of.
    named: BTreeSet<String>,
    /// The parts that it uses.
    used: BTreeSet<&'a str>,
    say: &'a mut S,
}

impl<'a, S: FnMut(String)> Maker<'a, S> {
    /// The pieces of a text.
    fn pieces(&mut self, text: &'a str, depth: usize) -> String {
        let mut out = String::new();
        let mut rest = text;
        let mut is_line_start = true;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                (self.say)(format!("a brace is not closed: {{{}", first_line(after)));
                return out;
            };
            if !before.is_empty() {
                let _ = write!(out, "Piece::Text({before:?}), ");
                is_line_start = before.ends_with('\n');
            }
            rest = after;
            let is_line = is_line_start && (after.starts_with('\n') || after.is_empty());
            is_line_start = false;
            if let Some(remark) = name.strip_prefix("say:") {
                if !REMARKS.contains(&remark) {
                    (self.say)(format!(
                        "there is no remark {remark:?}, only {}",
                        REMARKS.join(", ")
                    ));
                }
                let key = remark.to_uppercase().replace('-', "_");
                let _ = write!(out, "Piece::Remark(key::EXPORT_SAY_{key}), ");
            } else if let Some((part, cases)) = self.write.parts.get_key_value(name) {
                self.used.insert(part);
                let cases = self.cases(part, cases, is_line, depth);
                let _ = write!(out, "Piece::Part(&[{cases}]), ");
                if is_line {
                    rest = after.strip_prefix('\n').unwrap_or(after);
                    is_line_start = true;
                }
            } else {
                let (path, form) =
                    name.strip_prefix("url:").map_or((name, "Plain"), |path| (path, "Url"));
                let field = self.field(path).map_or(String::new(), |(field, _)| field);
                let _ = write!(out, "Piece::Value({field}, Form::{form}), ");
            }
        }
        if rest.contains('}') {
            (self.say)(format!("a brace is closed that was not opened: {}", first_line(rest)));
        }
        if !rest.is_empty() {
            let _ = write!(out, "Piece::Text({rest:?}), ");
        }
        out
    }

    /// The cases of a part; one that stands on a line of its own is of whole lines.
    fn cases(&mut self, part: &str, cases: &'a [Case], is_line: bool, depth: usize) -> String {
        if depth >= DEEPEST {
            (self.say)(format!("the part {part:?} stands too deep in others"));
            return String::new();
        }
        let mut out = String::new();
        for case in cases {
            let is_lines = case.text.is_empty() || case.text.ends_with('\n');
            if is_line != is_lines && !case.text.is_empty() || !is_line && case.text.contains('\n')
            {
                (self.say)(format!(
                    "the part {part:?} is of whole lines where it stands on a line alone, and of none elsewhere"
                ));
            }
            let when = self.conditions(&case.when);
            let pieces = self.pieces(&case.text, depth + 1);
            let _ = write!(out, "Case {{ when: {when}, pieces: &[{pieces}] }}, ");
        }
        out
    }

    fn conditions(&mut self, when: &BTreeMap<String, Vec<String>>) -> String {
        let mut out = "&[".to_owned();
        for (path, values) in when {
            let Some((field, known)) = self.field(path) else { continue };
            for value in values {
                if !known.contains(&value.as_str()) {
                    (self.say)(format!(
                        "{path} is never {value:?}, only one of {}",
                        known.join(", ")
                    ));
                }
            }
            let _ = write!(out, "({field}, &{values:?}), ");
        }
        out + "]"
    }

    /// The Rust for a field, and what can be asked of it.
    fn field(&mut self, path: &str) -> Option<(String, &'static [&'static str])> {
        self.named.insert(path.to_owned());
        if path == "email" {
            return Some(("Field::Email".to_owned(), TEXT));
        }
        let (side, name) = path.split_once('.').unwrap_or((path, ""));
        let side = SIDES.iter().find(|known| known.0 == side);
        let field = FIELDS.iter().find(|known| known.0 == name);
        let (Some((_, side)), Some((_, known, name))) = (side, field) else {
            (self.say)(format!("there is no field, part or remark {path:?}"));
            return None;
        };
        Some((format!("Field::Server(Side::{side}, ServerField::{name})"), known))
    }

    /// Holds the file against what it must say: of a server all of it, for what is left out would be something else.
    fn check_whole(&mut self) {
        for (side, _) in SIDES {
            let named = |name: &str| self.named.contains(&format!("{side}.{name}"));
            let is_there = FIELDS.iter().any(|field| named(field.0));
            for (name, ..) in FIELDS {
                let is_known = named(name) || *side == "outgoing" && *name == "protocol";
                if is_there && !is_known {
                    (self.say)(format!("nothing in it says {side}.{name}"));
                }
            }
        }
        for part in self.write.parts.keys() {
            if !self.used.contains(part.as_str()) {
                (self.say)(format!("the part {part:?} is used nowhere"));
            }
        }
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
