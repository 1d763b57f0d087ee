//! Reads the host field.

use super::characters::{self, Alphabet};
use super::name::{self, Fault};
use super::oddities::Oddities;
use super::paste::{self, Hints, Pasted};
use super::{Problem, ProblemKind};
use crate::engine::account::Server;
use crate::engine::choice::Protocol;
use crate::engine::field::{Field, ServerField, Side};
use crate::engine::fix::Fix;
use crate::engine::host::{Host, HostKind};
use crate::engine::ports;
use crate::engine::value::Value;

/// A text longer than this is no name, whatever is taken off it: a name has 253 characters, each of four bytes at most.
const LONGEST_TEXT: usize = 2048;

/// How often dots and hyphens may stand between other layers.
const ROUNDS: usize = 8;

/// Reads what was typed as a host, and what it says of the other fields where those are empty.
pub(super) fn read(
    typed: &str,
    typed_port: &str,
    server: &mut Server,
    to_ascii: fn(&str) -> Option<String>,
    problems: &mut Vec<Problem>,
) {
    if typed.is_empty() {
        return;
    }
    let field = server.side.field(ServerField::Host);
    if typed.len() > LONGEST_TEXT {
        let length = typed.chars().take(LONGEST_TEXT).count();
        server.host = unreadable(String::new());
        problems.push(fault(field, name::too_long("name", length).with("part", "")));
        return;
    }
    let (mut oddities, mut hints) = (Oddities::default(), Hints::default());
    match peel(typed, to_ascii, &mut oddities, &mut hints) {
        Pasted::One(name) => {
            let (host, wrong) = name::read(&name, to_ascii, &mut oddities);
            if host.text.is_empty() {
                problems.push(problem(ProblemKind::Blank, field));
                return;
            }
            let around = oddities
                .most_telling()
                .map(|kind| junk(kind, &host, &oddities, hints, is_blank(typed_port), server));
            problems.extend(match (around, wrong.map(|wrong| fault(field, wrong))) {
                (Some(around), Some(wrong)) => both(around, wrong),
                (around, wrong) => around.into_iter().chain(wrong).collect(),
            });
            server.host = host;
        }
        Pasted::Several(names) => {
            server.host = unreadable(String::new());
            let fixes = names.iter().map(|name| Fix::set(field, name)).collect();
            let names = names.into_iter().map(Value::Text).collect::<Vec<_>>();
            let params = vec![("names", names.into())];
            problems.push(Problem { kind: ProblemKind::Several, field, params, fixes });
        }
        Pasted::Address(address) => {
            let params = vec![("address", address.as_str().into())];
            server.host = unreadable(address);
            problems.push(Problem { kind: ProblemKind::Address, field, params, fixes: Vec::new() });
        }
        Pasted::Placeholder(text) => {
            let params = vec![("sample", text.as_str().into())];
            server.host = unreadable(text);
            let kind = ProblemKind::Placeholder;
            problems.push(Problem { kind, field, params, fixes: Vec::new() });
        }
        Pasted::Nothing(text) => {
            server.host = unreadable(text);
            problems.push(problem(ProblemKind::InnerSpace, field));
        }
    }
}

/// Takes off what stands around the host and puts right its dots and hyphens, which may lay bare more of the first kind.
fn peel(
    typed: &str,
    to_ascii: fn(&str) -> Option<String>,
    oddities: &mut Oddities,
    hints: &mut Hints,
) -> Pasted {
    let mut text = typed.to_owned();
    for _ in 0..ROUNDS {
        match paste::peel(&text, oddities, hints) {
            Pasted::One(name) => {
                let tidy = name::tidy(&name.to_ascii_lowercase(), oddities);
                if tidy == name.to_ascii_lowercase() {
                    return Pasted::One(tidy);
                }
                text = tidy;
            }
            Pasted::Several(names) => {
                let mut tidy: Vec<String> = Vec::new();
                for name in names {
                    // Each looks like a host; one that is none after all is not worth offering.
                    let (mut oddities, mut hints) = (Oddities::default(), Hints::default());
                    if let Pasted::One(name) = peel(&name, to_ascii, &mut oddities, &mut hints)
                        && let (host, None) = name::read(&name, to_ascii, &mut oddities)
                        && !tidy.contains(&host.text)
                    {
                        tidy.push(host.text);
                    }
                }
                match tidy.pop() {
                    Some(only) if tidy.is_empty() => {
                        oddities.note(ProblemKind::Words);
                        text = only;
                    }
                    Some(last) => {
                        tidy.push(last);
                        return Pasted::Several(tidy);
                    }
                    None => return Pasted::Nothing(text),
                }
            }
            other => return other,
        }
    }
    Pasted::Nothing(text)
}

/// Reports what stood around the host, and moves to their own fields what it said of them.
fn junk(
    kind: ProblemKind,
    host: &Host,
    oddities: &Oddities,
    hints: Hints,
    blank_port: bool,
    server: &mut Server,
) -> Problem {
    let side = server.side;
    let (host_field, port_field) = (side.field(ServerField::Host), side.field(ServerField::Port));
    let mut fix = Fix::set(host_field, &host.text);
    let mut params =
        vec![("clean", host.text.as_str().into()), ("characters", oddities.characters(kind))];
    let protocol = hints.protocol.filter(|protocol| *protocol != Protocol::Smtp);
    if let (Side::Incoming, None, Some(protocol)) = (side, server.protocol, protocol) {
        server.protocol = Some(protocol);
        fix = fix.and(side.field(ServerField::Protocol), protocol.token());
    }
    if let (None, Some(encryption)) = (server.encryption, hints.encryption) {
        server.encryption = Some(encryption);
        fix = fix.and(side.field(ServerField::Encryption), encryption.token());
    }
    params.extend(hints.port.map(|port| ("other", port.into())));
    let (case, fixes) = match hints.port {
        Some(port) if blank_port => {
            server.port = Some(port);
            ("move", vec![fix.and(port_field, port)])
        }
        Some(port) if server.port != Some(port) => {
            let mut both = vec![fix.clone()];
            if let Some(other) = super::port::choice(server, port) {
                fix.changes
                    .retain(|change| other.changes.iter().all(|new| new.field != change.field));
                fix.changes.extend(other.changes);
                both.push(fix);
            }
            if server.port.is_none_or(|kept| fits(port, server) && !fits(kept, server)) {
                both.reverse();
            }
            ("conflict", both)
        }
        _ => ("same", vec![fix]),
    };
    params.push(("case", case.into()));
    let kind = if case == "conflict" { ProblemKind::HostPort } else { kind };
    Problem { kind, field: host_field, params, fixes }
}

/// What stood around a host that is itself at fault. Where there are other ways to write it, each of those is all it takes.
fn both(around: Problem, mut wrong: Problem) -> Vec<Problem> {
    match around.fixes.as_slice() {
        [fix] if !wrong.fixes.is_empty() => {
            for instead in &mut wrong.fixes {
                let others = fix.changes.iter().filter(|change| change.field != wrong.field);
                instead.changes.extend(others.cloned());
            }
            vec![wrong]
        }
        _ => vec![around, wrong],
    }
}

/// Whether the port is one of the protocol's own.
fn fits(port: u16, server: &Server) -> bool {
    server.protocol.is_some_and(|protocol| {
        ports::standard(protocol).iter().any(|(standard, _)| *standard == port)
    })
}

fn fault(field: Field, fault: Fault) -> Problem {
    let fixes = fault.instead.iter().map(|text| Fix::set(field, text)).collect();
    Problem { kind: fault.kind, field, params: fault.params, fixes }
}

fn problem(kind: ProblemKind, field: Field) -> Problem {
    Problem { kind, field, params: Vec::new(), fixes: Vec::new() }
}

const fn unreadable(text: String) -> Host {
    Host { text, kind: HostKind::Unreadable }
}

fn is_blank(typed: &str) -> bool {
    let cleaned = characters::clean(typed, Alphabet::Port, &mut Oddities::default());
    characters::unwrap(&cleaned, &mut Oddities::default()).is_empty()
}
