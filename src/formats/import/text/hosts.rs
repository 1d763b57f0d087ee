//! The names of servers.

use std::net::{IpAddr, Ipv4Addr};
use std::ops::Range;

use super::denied::is_denied_host;
use super::scan::{Kind, Line, Piece};
use super::scope::{Scope, is_protocol, known, name_scope};
use super::words::Sign;

/// A server's name in the text.
#[derive(Debug)]
pub(super) struct Host {
    pub(super) at: Range<usize>,
    pub(super) line: usize,
    pub(super) scope: Scope,
    /// The protocols that are named right before it.
    pub(super) named: Scope,
}

/// First labels of names that are no mail servers.
const OTHERS: &[&str] = &[
    "www",
    "webmail",
    "autodiscover",
    "autoconfig",
    "help",
    "support",
    "account",
    "accounts",
    "login",
    "my",
    "docs",
    "kb",
    "status",
    "panel",
    "cpanel",
    "admin",
    "wiki",
    "forum",
    "blog",
];

/// Notes the hosts of a line.
///
/// `label` is what a label on the line before speaks of, if that ends with a colon and names a server.
pub(super) fn hosts(
    text: &str,
    line: &Line,
    number: usize,
    scope: Scope,
    label: Option<Scope>,
    hosts: &mut Vec<Host>,
) {
    let mut since = 0;
    for (index, piece) in line.pieces.iter().enumerate() {
        if piece.kind != Kind::Host || !is_server(text, line, index, label.is_some()) {
            continue;
        }
        let name = text.get(piece.at.clone()).unwrap_or_default();
        let of_name = name_scope(name);
        // In a line with several servers, each is of the words before it.
        let before = line.pieces.get(since..index).unwrap_or_default();
        let near = Scope::of_words(before.iter().rev().take(6));
        let mine = if near.is_empty() { Scope::of_words(before.iter()) } else { near };
        since = index;
        // Right after it stands its port, which tells best.
        let port = line.pieces.get(index + 1).and_then(|next| match next.kind {
            Kind::Number(number) => known(number).map(Scope::of),
            _ => None,
        });
        let said = if mine.is_empty() { label.unwrap_or(scope) } else { mine.within(scope) };
        let of_name =
            of_name.filter(|_| mine.is_empty() && label.is_some()).map_or(of_name, |_| None);
        let named = Scope::named(before.iter());
        let scope = match of_name {
            _ if port.is_some_and(|port| port.0 & said.0 != 0 || of_name.is_none()) => {
                port.unwrap_or(said)
            }
            Some(own) if said.0.count_ones() > 1 && (said.0 & own.0) != 0 => Scope(said.0 & own.0),
            Some(own) if named.is_empty() && (said.0 & own.0) == 0 => own,
            _ => said,
        };
        hosts.push(Host { at: piece.at.clone(), line: number, scope, named });
    }
}

/// Whether the words before a name are about something else than mail: `Exchange server: ex.example.org`.
fn is_of_another_service(line: &Line, index: usize) -> bool {
    let before = line.pieces.get(..index).unwrap_or_default();
    let near = before.iter().rev().take_while(|piece| piece.kind != Kind::Host).take(8);
    let has = |signs: &[Sign]| {
        near.clone().any(|piece| matches!(piece.kind, Kind::Sign(sign) if signs.contains(&sign)))
    };
    has(&[Sign::Other])
        && !has(&[Sign::Imap, Sign::Pop, Sign::Smtp, Sign::Incoming, Sign::Outgoing])
}

/// Whether a number such as `192.0.2.1` is a mail server's: its port follows it, or a label stands right before it.
///
/// Logs and tools of the network are full of others: `rip=192.0.2.1`, `(192.0.2.1)`.
fn is_number_of_server(text: &str, line: &Line, index: usize) -> bool {
    let Some(piece) = line.pieces.get(index) else { return false };
    let gap = |from: usize, to: usize| text.get(from..to).unwrap_or_default().trim();
    let port = line.pieces.get(index + 1).filter(|next| {
        matches!(next.kind, Kind::Number(number) if known(number).is_some())
            && matches!(gap(piece.at.end, next.at.start), ":" | "" | ",")
    });
    let is_label = |piece: &&Piece| matches!(piece.kind, Kind::Sign(sign) if sign == Sign::Server || sides(sign));
    let before = index.checked_sub(1).and_then(|last| line.pieces.get(last));
    let gap = before.map(|last| gap(last.at.end, piece.at.start));
    let is_open = gap.is_none_or(|gap| !gap.ends_with(['[', '(']));
    is_open && (port.is_some() || before.as_ref().is_some_and(is_label))
}

/// Whether a word names a protocol or a side.
const fn sides(sign: Sign) -> bool {
    is_protocol(sign) || matches!(sign, Sign::Incoming | Sign::Outgoing)
}

/// Whether a name stands in brackets within a long sentence, as examples do: `(for instance smtp.example.org)`.
fn is_aside(text: &str, line: &Line, index: usize) -> bool {
    let is_sentence = line.pieces.len() > SENTENCE;
    if !is_sentence || line.numbers().any(|(number, _)| known(number).is_some()) {
        return false;
    }
    let until_it = line.pieces.get(index.saturating_sub(ASIDE)..=index).unwrap_or_default();
    let gaps = until_it.windows(2).rev().filter_map(|pair| match pair {
        [one, two] => text.get(one.at.end..two.at.start),
        _ => None,
    });
    // A name alone in brackets is that of the server just spoken of.
    let bracket = gaps.enumerate().find(|(_, gap)| gap.contains(['(', '（', ')', '）']));
    bracket.is_some_and(|(away, gap)| away > 0 && !gap.contains([')', '）']))
}

/// How far a bracket reaches.
const ASIDE: usize = 8;

/// How many words a line has at least that is a sentence, not a label with its value.
const SENTENCE: usize = 30;

/// Whether a name is that of a mail server, by how it is called and by where it stands.
fn is_server(text: &str, line: &Line, index: usize, is_labelled: bool) -> bool {
    let Some(piece) = line.pieces.get(index) else { return false };
    let name = text.get(piece.at.clone()).unwrap_or_default();
    let first = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let before = text.get(..piece.at.start).unwrap_or_default();
    let after = text.get(piece.at.end..).unwrap_or_default();
    // A part of an address on the web, or the rest of a name that the person has to complete.
    let is_part = before.ends_with(['/', '@', '.', ']', '>', '}', '*', '?', '#', ')'])
        || after.starts_with(['/', '@', '[', '<', '{']);
    if is_part || OTHERS.contains(&first.as_str()) || name.eq_ignore_ascii_case("mail.app") {
        return false;
    }
    // In a log, the address of a computer follows its name: `mx.example.org[192.0.2.1]:25`.
    let is_logged = after.trim_start().strip_prefix('[').is_some_and(|rest| {
        let inner = rest.split(']').next().unwrap_or_default();
        inner.parse::<IpAddr>().is_ok()
    });
    if is_logged
        || is_aside(text, line, index)
        || is_denied_host(text, line, index)
        || is_of_another_service(line, index)
    {
        return false;
    }
    if name.parse::<Ipv4Addr>().is_ok() {
        return is_number_of_server(text, line, index);
    }
    // The computer itself is a server where a port says so.
    if name.eq_ignore_ascii_case("localhost") {
        return !before.ends_with('[')
            && (line.numbers().next().is_some() || line.has(Sign::Server));
    }
    let is_short = name.matches('.').count() < 2;
    if !is_short && name_scope(name).is_some() {
        return true;
    }
    let near = line.pieces.get(index.saturating_sub(4)..index).unwrap_or_default();
    let label = |piece: &Piece| {
        matches!(
            piece.kind,
            Kind::Sign(
                Sign::Server
                    | Sign::Imap
                    | Sign::Pop
                    | Sign::Smtp
                    | Sign::Incoming
                    | Sign::Outgoing
            )
        )
    };
    let is_called = near.iter().any(label);
    // Right after the colon, or first in its cell.
    let is_value = line.pieces.get(index.wrapping_sub(1)).is_none_or(|last| {
        last.cell < piece.cell
            || line.colon.is_some_and(|colon| last.at.end <= colon && colon < piece.at.start)
            || text.get(last.at.end..piece.at.start).is_some_and(|gap| gap.contains(':'))
    });
    let is_alone = line.pieces.len() <= 2;
    let is_brand = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase());
    if is_short {
        let has_label = line.pieces.iter().take(index).any(label) || is_labelled && index == 0;
        return is_value && !is_brand && has_label;
    }
    let has_port = line
        .pieces
        .get(index + 1)
        .is_some_and(|next| matches!(next.kind, Kind::Number(number) if known(number).is_some()));
    is_called
        || is_alone
        || has_port
        || (is_labelled && index == 0)
        || (is_value && line.pieces.iter().any(label))
}
