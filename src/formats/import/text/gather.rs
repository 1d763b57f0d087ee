//! Goes through the lines and collects the names of servers, ports, and what is said of encryption.

use std::ops::Range;

use super::encryption::{Said, said_above, said_beside, said_by_line, said_in_column};
use super::hosts::{Host, hosts};
use super::join::servers;
use super::ports::{
    Port, is_below_host, is_label_for_port, local_scope, names_no_server, ports_of,
};
use super::scan::{Kind, Line};
use super::scope::{Scope, is_protocol, known, name_scope};
use super::users::users;
use super::words::Sign;
use crate::formats::import::Context;
use crate::formats::import::found::Found;
use crate::formats::import::servers::{MAX_SERVERS, begins_with_tls};

/// Every server that the text names, with what belongs to it.
pub(super) fn gather(text: &str, lines: &[Line], context: Context<'_>) -> Vec<Found> {
    let mentioned = lines.iter().fold(Scope::default(), |scope, line| {
        let names = line.pieces.iter().filter(|piece| piece.kind == Kind::Host);
        let names = names.filter_map(|piece| name_scope(text.get(piece.at.clone())?));
        let named = names.filter(|named| *named != Scope::ALL).fold(scope, Scope::and);
        named.and(Scope::of_words(line.pieces.iter()))
    });
    if mentioned.is_empty() {
        return Vec::new();
    }
    let mut places = places(text, lines, mentioned);
    // A number alone is none of a server's.
    if places.hosts.is_empty() && places.ports.len() < 2 {
        return Vec::new();
    }
    let users = users(text, lines, context);
    // Where a page speaks of STARTTLS, what it says of no SSL may mean that: better nothing than less.
    let has_starttls = lines.iter().any(|line| line.has(Sign::Starttls));
    for port in places.ports.iter_mut().filter(|_| has_starttls) {
        port.said = port.said.take().filter(|said| said.0 != Said::NoSsl);
    }
    if !has_starttls {
        open_siblings(&mut places.ports);
    }
    servers(text, &places, &users)
}

/// What the lines name, in order.
#[derive(Debug, Default)]
pub(super) struct Places {
    pub(super) hosts: Vec<Host>,
    pub(super) ports: Vec<Port>,
    /// What lines without ports say of encryption.
    pub(super) said: Vec<(usize, Said, Range<usize>)>,
}

fn places(text: &str, lines: &[Line], mentioned: Scope) -> Places {
    let mut places = Places::default();
    // What the last line that named protocols or a side spoke of.
    let mut scope = Scope::default();
    let mut header: Option<&Line> = None;
    // What a heading or a line after the last port says of encryption.
    let mut pending: Option<(Said, Range<usize>)> = None;
    for (number, line) in lines.iter().enumerate() {
        if places.hosts.len() > MAX_SERVERS || places.ports.len() > MAX_SERVERS {
            break;
        }
        let words = Scope::of_words(line.pieces.iter());
        let after_label =
            number > 0 && (is_label_for_port(lines, number - 1) || is_below_host(lines, number));
        let above = number.checked_sub(1).and_then(|above| lines.get(above));
        let is_elsewhere = above.is_some_and(|above| names_no_server(above, line));
        let has_port = ports_of(text, line, header, words, scope, after_label).next().is_some();
        if !words.is_empty() {
            let is_side_alone = !line.signs().any(is_protocol);
            // `Incoming server` below a heading `IMAP` is still about IMAP.
            scope = if is_side_alone { words.within(scope) } else { words };
            if is_side_alone
                && !line.pieces.iter().any(|piece| matches!(piece.kind, Kind::Host))
                && !has_port
            {
                scope = words;
            }
        }
        let here = if scope.is_empty() { mentioned } else { scope };
        let label = above.and_then(|before| {
            let words = Scope::of_words(before.pieces.iter());
            let is_server = [Sign::Server, Sign::Incoming, Sign::Outgoing];
            let is_label = before.ends_with_colon() && before.pieces.len() <= 8;
            (is_label && before.signs().any(|sign| is_server.contains(&sign)) && !words.is_empty())
                .then_some(words)
        });
        hosts(text, line, number, here, label, &mut places.hosts);
        if line.cells == 1 {
            header = None;
        }
        let is_head = |sign| matches!(sign, Sign::Ssl | Sign::Tls | Sign::Starttls | Sign::Port);
        if !has_port && line.cells > 1 && line.signs().any(is_head) {
            header = Some(line);
        }
        let before = places.ports.len();
        let ports = ports_of(text, line, header, words, scope, after_label);
        for (port, piece) in ports.filter(|_| !is_elsewhere) {
            let scope = match known(port) {
                Some(protocol) => Scope::of(protocol),
                None => local_scope(line, piece).unwrap_or(here),
            };
            let said = said_beside(text, line, piece)
                .or_else(|| said_above(header, line, piece))
                .or_else(|| said_in_column(header, line))
                .or_else(|| pending.clone().map(loosely));
            places.ports.push(Port {
                number: port,
                at: piece.at.clone(),
                line: number,
                scope,
                is_labelled: after_label || line.has(Sign::Port),
                said,
            });
        }
        if places.ports.len() > before {
            if line.is_after_gap {
                pending = None;
            }
            continue;
        }
        // `Secure Password Authentication` is a way to sign in.
        let Some(said) = said_by_line(line).filter(|_| !line.has(Sign::Password)) else {
            continue;
        };
        if !line.has(Sign::Encryption)
            && !line.signs().any(|sign| matches!(sign, Sign::Ssl | Sign::Tls | Sign::Starttls))
        {
            continue;
        }
        places.said.push((number, said.0, said.1.clone()));
        // A label with its value speaks of the ports just named, a heading of those to come.
        let is_value = line.colon.is_some_and(|colon| {
            said.1.start > colon || line.pieces.iter().any(|piece| piece.at.start > colon)
        }) || line.cells > 1;
        let last_host = places.hosts.last().map_or(0, |host| host.line);
        let open: Vec<usize> = places
            .ports
            .iter()
            .enumerate()
            .filter(|(_, port)| {
                port.line >= last_host && number - port.line <= 6 && port.said.is_none()
            })
            .map(|(index, _)| index)
            .collect();
        // What is said of several ports at once, or in passing, holds for each as far as it can.
        let is_one = open.len() == 1 && (line.has(Sign::Encryption) || line.pieces.len() <= 4);
        if is_value && !open.is_empty() {
            for index in open {
                if let Some(port) = places.ports.get_mut(index) {
                    let said = said.clone();
                    port.said = Some(if is_one { said } else { loosely(said) });
                }
            }
            pending = None;
        } else if is_value || line.pieces.len() <= 8 {
            pending = Some(said);
        }
    }
    places
}

/// What is said from afar: STARTTLS where the port has it.
fn loosely(said: (Said, Range<usize>)) -> (Said, Range<usize>) {
    if said.0 == Said::Starttls { (Said::Either, said.1) } else { said }
}

/// Beside a port that a label names for SSL, the other one of the protocol is the one without: `Port: 110, SSL port: 995`.
fn open_siblings(ports: &mut [Port]) {
    let begins = |port: &Port| begins_with_tls(known(port.number), Some(port.number));
    let sealed: Vec<(usize, Scope, Range<usize>)> = ports
        .iter()
        .filter(|port| begins(port))
        .filter_map(|port| Some((port.line, port.scope, port.said.as_ref()?.1.clone())))
        .collect();
    for port in ports.iter_mut().filter(|port| matches!(port.number, 110 | 143)) {
        let is_sibling = |sealed: &&(usize, Scope, Range<usize>)| {
            sealed.1 == port.scope && sealed.0.abs_diff(port.line) <= 2
        };
        if port.said.is_none()
            && let Some(sealed) = sealed.iter().find(is_sibling)
        {
            port.said = Some((Said::Open, sealed.2.clone()));
        }
    }
}
