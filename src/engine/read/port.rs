//! Reads the port field.

use super::characters::{self, Alphabet, is_letter_or_digit};
use super::oddities::Oddities;
use super::{Problem, ProblemKind};
use crate::engine::account::Server;
use crate::engine::choice::{Encryption, Protocol};
use crate::engine::field::{ServerField, Side};
use crate::engine::fix::{Change, Fix};
use crate::engine::ports;

/// Reads what was typed as a port into the server, and the encryption it speaks of where none is chosen.
pub(super) fn read(typed: &str, server: &mut Server, problems: &mut Vec<Problem>) {
    if typed.is_empty() {
        return;
    }
    let field = server.side.field(ServerField::Port);
    let mut oddities = Oddities::default();
    let cleaned = characters::clean(typed, Alphabet::Port, &mut oddities);
    let text = characters::unwrap(&cleaned, &mut oddities);
    let mut problem = |kind, fixes: Vec<Fix>| {
        let mut params = vec![("characters", oddities.characters(kind))];
        if let [Change { value, .. }, ..] = fixes.first().map_or(&[][..], |fix| &fix.changes) {
            params.push(("clean", value.as_str().into()));
        }
        problems.push(Problem { kind, field, params, fixes });
    };
    if text.is_empty() {
        problem(ProblemKind::Blank, Vec::new());
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        server.port = number(text);
        match (server.port, oddities.most_telling()) {
            (None, _) => problem(ProblemKind::PortOutOfRange, standard(server)),
            (Some(port), Some(kind)) => problem(kind, vec![Fix::set(field, port)]),
            (Some(_), None) => {}
        }
    } else {
        let digits_alone = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
        let mut found = numbers(text);
        if found.len() > 1 {
            found.retain(|&port| choice(server, port).is_some());
        }
        match found.as_slice() {
            [] => problem(ProblemKind::PortNotNumber, standard(server)),
            [port] => {
                server.port = Some(*port);
                let mut fix = Fix::set(field, *port);
                if let (None, Some(encryption)) = (server.encryption, encryption(text)) {
                    server.encryption = Some(encryption);
                    fix = fix.and(server.side.field(ServerField::Encryption), encryption.token());
                }
                let inner_space = ProblemKind::InnerSpace;
                problem(
                    if digits_alone { inner_space } else { ProblemKind::PortNotNumber },
                    vec![fix],
                );
            }
            ports => {
                let fixes = ports.iter().filter_map(|port| choice(server, *port)).collect();
                problem(ProblemKind::PortNotNumber, fixes);
            }
        }
    }
}

/// The standard ports of the protocol, the one that suits the chosen encryption first.
fn standard(server: &Server) -> Vec<Fix> {
    let Some(protocol) = server.protocol else { return Vec::new() };
    let mut pairs = ports::standard(protocol);
    if pairs.last().is_some_and(|&(_, encryption)| server.encryption == Some(encryption)) {
        pairs.reverse();
    }
    pairs.into_iter().map(|pair| ports::set_pair(server.side, pair)).collect()
}

/// A fix that sets one of several ports, and what belongs to it; `None` for a port of the other side or of no mail server.
pub(super) fn choice(server: &Server, port: u16) -> Option<Fix> {
    let side = server.side;
    let own = server.protocol.into_iter();
    let known = own.chain(Protocol::ALL.iter().copied()).find_map(|protocol| {
        let mut pairs = ports::standard(protocol).into_iter();
        pairs.find(|(standard, _)| *standard == port).map(|pair| (protocol, pair))
    });
    match (known, side) {
        (None, _) if spoken(server).all(|protocol| ports::never_speaks(protocol, port)) => None,
        (None, _) => Some(Fix::set(side.field(ServerField::Port), port)),
        (Some((Protocol::Smtp, pair)), Side::Outgoing) => Some(ports::set_pair(side, pair)),
        (Some((Protocol::Smtp, _)), Side::Incoming) | (Some(_), Side::Outgoing) => None,
        (Some((protocol, pair)), Side::Incoming) => Some(
            ports::set_pair(side, pair).and(side.field(ServerField::Protocol), protocol.token()),
        ),
    }
}

/// What the server may speak: what is chosen, or else whatever its side allows.
fn spoken(server: &Server) -> impl Iterator<Item = Protocol> {
    let all = match server.side {
        Side::Incoming => [Protocol::Imap, Protocol::Pop3],
        Side::Outgoing => [Protocol::Smtp; 2],
    };
    let chosen = server.protocol;
    all.into_iter().filter(move |&protocol| chosen.is_none_or(|chosen| chosen == protocol))
}

fn number(digits: &str) -> Option<u16> {
    digits.parse().ok().filter(|&port| port != 0)
}

/// The ports that a text speaks of: one if it can only mean one.
fn numbers(text: &str) -> Vec<u16> {
    let digits_alone = text.bytes().all(|byte| byte.is_ascii_digit() || b" .,'".contains(&byte));
    let mut groups: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    // `99 3`, `2,525`, but not `143 993`.
    if digits_alone
        && !groups.iter().any(|group| number(group).is_some_and(ports_of_mail))
        && let Some(joined) = number(&groups.concat())
    {
        return vec![joined];
    }
    // The 3 of POP3 and the 1.2 of TLS are no ports.
    if groups.len() > 1 || text.starts_with(|c: char| is_letter_or_digit(c) && !c.is_ascii_digit())
    {
        groups.retain(|group| group.len() > 1);
    }
    let mut found: Vec<u16> = Vec::new();
    for port in groups.into_iter().filter_map(number) {
        if !found.contains(&port) && found.len() < 4 {
            found.push(port);
        }
    }
    match service(text) {
        Some(port) if found.is_empty() => vec![port],
        _ => found,
    }
}

fn ports_of_mail(port: u16) -> bool {
    Protocol::ALL
        .iter()
        .any(|protocol| ports::standard(*protocol).iter().any(|(own, _)| *own == port))
}

/// The port that IANA registers under a service name.
fn service(text: &str) -> Option<u16> {
    match text.to_ascii_lowercase().as_str() {
        "imaps" => Some(993),
        "pop3s" => Some(995),
        "submissions" => Some(465),
        "submission" => Some(587),
        _ => None,
    }
}

/// Many apps call STARTTLS "TLS", so that word alone says nothing.
fn encryption(text: &str) -> Option<Encryption> {
    let text = text.to_ascii_lowercase();
    match (text.contains("starttls"), text.contains("ssl")) {
        (true, false) => Some(Encryption::Starttls),
        (false, true) => Some(Encryption::Tls),
        _ => None,
    }
}
