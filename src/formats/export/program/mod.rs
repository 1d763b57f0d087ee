//! Files for programs on the command line: templates from `data/configs/`, filled.
//!
//! A password never stands in one: where the program needs one, a remark says what to fill in.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Export, Missing, Source, remark};
use crate::engine::{Auth, Field, HostKind, ServerField, Side};
use crate::words::{Key, key};

// `PROGRAMS`, made by `build/configs/write.rs`.
include!(concat!(env!("OUT_DIR"), "/writers.rs"));

/// A program that reads a file of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Program {
    /// Its name.
    pub name: &'static str,
    /// Where it looks for the file.
    pub path: &'static str,
}

/// The file of a program.
struct Template {
    /// Signs that stand in another way inside a value, and how.
    escapes: &'static [(&'static str, &'static str)],
    /// What no value can hold.
    cannot: &'static [&'static str],
    pieces: &'static [Piece],
}

/// What a file is made of.
enum Piece {
    Text(&'static str),
    /// Words for people, on one line.
    Remark(Key),
    Value(Field, Form),
    /// A choice: the first case that holds.
    Part(&'static [Case]),
}

/// How a value is written.
#[derive(Clone, Copy)]
enum Form {
    Plain,
    /// As a part of an address (RFC 3986, section 2.1; an IPv6 address in brackets, section 3.2.2).
    Url,
}

/// Pieces, and when they are the ones to write: fields, with the values of which each must have one.
struct Case {
    when: &'static [(Field, &'static [&'static str])],
    pieces: &'static [Piece],
}

/// Fills the file of a program with an account.
fn fill(source: Source<'_>, template: &Template) -> Result<String, Missing> {
    let out = remark::lines("#", source.remarks);
    let mut filling = Filling { source, template, out, missing: BTreeSet::new() };
    filling.pieces(template.pieces);
    if filling.missing.is_empty() {
        Ok(filling.out)
    } else {
        Err(Missing(filling.missing.into_iter().collect()))
    }
}

/// A file that is being filled.
struct Filling<'a> {
    source: Source<'a>,
    template: &'a Template,
    out: String,
    missing: BTreeSet<Field>,
}

impl<'a> Filling<'a> {
    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.out.push_str(text),
                Piece::Remark(key) => {
                    self.out.push_str(&remark::line(&self.source.words.text(*key)));
                }
                Piece::Value(field, form) => match self.written(*field, *form) {
                    Some(text) => self.out.push_str(&text),
                    None => _ = self.missing.insert(*field),
                },
                Piece::Part(cases) => match cases.iter().find(|case| self.holds(case)) {
                    Some(case) => self.pieces(case.pieces),
                    None => self.missing.extend(self.unsaid(cases)),
                },
            }
        }
    }

    /// A value as the file has it; `None` where there is none or the file cannot hold it.
    fn written(&self, field: Field, form: Form) -> Option<String> {
        let value = self.value(field)?;
        let value = match form {
            Form::Plain => value,
            Form::Url => url(&value).into(),
        };
        let cannot =
            self.template.cannot.iter().any(|text| value.contains(text)) || value.trim() != value;
        if cannot || value.contains(remark::ends_line) {
            return None;
        }
        let sign = |sign: char| {
            let is_it = |known: &&(&str, &str)| known.0.chars().eq([sign]);
            let known = self.template.escapes.iter().find(is_it);
            known.map_or_else(|| sign.to_string(), |known| known.1.to_owned())
        };
        Some(value.chars().map(sign).collect())
    }

    /// What the account says of a field: a text, or the word of the contract.
    fn value(&self, field: Field) -> Option<Cow<'a, str>> {
        let account = self.source.account;
        let text = |text: &'a str| (!text.is_empty()).then_some(Cow::Borrowed(text));
        let Field::Server(side, of_server) = field else { return text(&account.email) };
        let server = account.server(side);
        match of_server {
            ServerField::Protocol => server.protocol.map(|protocol| protocol.token().into()),
            ServerField::Host => match &server.host.kind {
                HostKind::Name(name) => text(name),
                HostKind::V4(_) | HostKind::V6(_) => text(&server.host.text),
                HostKind::Missing | HostKind::Unreadable => None,
            },
            ServerField::Port => server.port.map(|port| port.to_string().into()),
            ServerField::Encryption => {
                server.encryption.map(|encryption| encryption.token().into())
            }
            ServerField::Username => text(&server.username),
            ServerField::Auth => server.auth.map(|auth| {
                // To the server a password for one app is a password.
                let auth = if auth == Auth::AppPassword { Auth::Password } else { auth };
                auth.token().into()
            }),
        }
    }

    fn holds(&self, case: &Case) -> bool {
        case.when.iter().all(|(field, wanted)| self.is_one_of(*field, wanted))
    }

    fn is_one_of(&self, field: Field, wanted: &[&str]) -> bool {
        let value = self.value(field);
        wanted.iter().any(|wanted| match (*wanted, &value) {
            ("-", value) => value.is_none(),
            ("*", value) => value.is_some(),
            (wanted, value) => value.as_deref() == Some(wanted),
        })
    }

    /// The fields for which a choice has no case: those without a value, or with one that it never asks for, or else all.
    fn unsaid(&self, cases: &[Case]) -> Vec<Field> {
        let asked = || cases.iter().flat_map(|case| case.when);
        let empty = |field: &Field| self.value(*field).is_none();
        let strange = |field: &Field| {
            !asked().any(|(other, wanted)| other == field && self.is_one_of(*field, wanted))
        };
        let all = || asked().map(|(field, _)| *field);
        let empty: Vec<Field> = all().filter(empty).collect();
        if !empty.is_empty() {
            return empty;
        }
        let strange: Vec<Field> = all().filter(strange).collect();
        if strange.is_empty() { all().collect() } else { strange }
    }
}

/// A value as a part of an address.
fn url(value: &str) -> String {
    if value.contains(':') && value.parse::<std::net::Ipv6Addr>().is_ok() {
        return format!("[{value}]");
    }
    let mut out = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
