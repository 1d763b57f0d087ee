//! Decides which port, encryption and user name belong to which server.

use std::net::Ipv4Addr;
use std::ops::Range;

use super::scan::{Kind, Line, Piece};
use super::words::Sign;
use crate::engine::{Encryption, Protocol};
use crate::formats::import::Context;
use crate::formats::import::found::Found;
use crate::formats::import::servers::{MAX_SERVERS, begins_with_tls};

/// The protocols that a place of a text speaks of, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Scope(u8);

const PROTOCOLS: [Protocol; 3] = [Protocol::Imap, Protocol::Pop3, Protocol::Smtp];

impl Scope {
    const INCOMING: Self = Self(3);
    const ALL: Self = Self(7);

    fn of(protocol: Protocol) -> Self {
        Self(match protocol {
            Protocol::Imap => 1,
            Protocol::Pop3 => 2,
            Protocol::Smtp => 4,
        })
    }

    const fn is_empty(self) -> bool {
        self.0 == 0
    }

    fn has(self, protocol: Protocol) -> bool {
        self.0 & Self::of(protocol).0 != 0
    }

    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both speak of; all of this where they have nothing in common.
    const fn within(self, other: Self) -> Self {
        if self.0 & other.0 == 0 { self } else { Self(self.0 & other.0) }
    }

    fn protocols(self) -> impl Iterator<Item = Protocol> {
        PROTOCOLS.into_iter().filter(move |protocol| self.has(*protocol))
    }

    /// The protocols that are named.
    fn named<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Self {
        pieces.fold(Self::default(), |scope, piece| match piece.kind {
            Kind::Sign(Sign::Imap) => scope.and(Self::of(Protocol::Imap)),
            Kind::Sign(Sign::Pop) => scope.and(Self::of(Protocol::Pop3)),
            Kind::Sign(Sign::Smtp) => scope.and(Self::of(Protocol::Smtp)),
            _ => scope,
        })
    }

    /// What a line's words speak of.
    fn of_words<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Self {
        let (mut named, mut sided) = (Self::default(), Self::default());
        for piece in pieces {
            match piece.kind {
                Kind::Sign(Sign::Imap) => named = named.and(Self::of(Protocol::Imap)),
                Kind::Sign(Sign::Pop) => named = named.and(Self::of(Protocol::Pop3)),
                Kind::Sign(Sign::Smtp) => named = named.and(Self::of(Protocol::Smtp)),
                Kind::Sign(Sign::Incoming) => sided = sided.and(Self::INCOMING),
                Kind::Sign(Sign::Outgoing) => sided = sided.and(Self::of(Protocol::Smtp)),
                _ => {}
            }
        }
        if named.is_empty() { sided } else { named }
    }
}

/// A server's name in the text.
#[derive(Debug)]
struct Host {
    at: Range<usize>,
    line: usize,
    scope: Scope,
    /// The protocols that are named right before it.
    named: Scope,
}

/// A port in the text.
#[derive(Debug)]
struct Port {
    number: u16,
    at: Range<usize>,
    line: usize,
    scope: Scope,
    /// The word that says how it is encrypted, and where it stands.
    said: Option<(Said, Range<usize>)>,
}

/// What is said of the encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// SSL, TLS, both, or any word for it.
    Encrypted,
    Starttls,
    Open,
}

/// The user name in the text.
#[derive(Debug)]
struct User {
    line: usize,
    name: String,
    at: Range<usize>,
}

/// The ports that mail is known to use, and for what.
fn known(number: u16) -> Option<Protocol> {
    match number {
        143 | 993 => Some(Protocol::Imap),
        110 | 995 => Some(Protocol::Pop3),
        25 | 26 | 465 | 587 | 2525 | 2587 => Some(Protocol::Smtp),
        _ => None,
    }
}

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
    let places = places(text, lines, mentioned);
    // A number alone is none of a server's.
    if places.hosts.is_empty() && places.ports.len() < 2 {
        return Vec::new();
    }
    let users = users(text, lines, context);
    let mut places = places;
    // Where a page speaks of STARTTLS, what it says of no SSL may mean that: better nothing than less.
    if lines.iter().any(|line| line.has(Sign::Starttls)) {
        let is_open = |said: &(Said, Range<usize>)| said.0 == Said::Open;
        places
            .ports
            .iter_mut()
            .for_each(|port| port.said = port.said.take().filter(|it| !is_open(it)));
    }
    servers(text, &places, &users)
}

/// What the lines name, in order.
#[derive(Debug, Default)]
struct Places {
    hosts: Vec<Host>,
    ports: Vec<Port>,
    /// What lines without ports say of encryption.
    said: Vec<(usize, Said, Range<usize>)>,
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
        let has_port =
            ports_of(line, words, scope, number > 0 && is_label_for_port(lines, number - 1))
                .next()
                .is_some();
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
        let label = number.checked_sub(1).and_then(|before| lines.get(before)).and_then(|before| {
            let ends = before.pieces.last()?.at.end <= before.colon?;
            let words = Scope::of_words(before.pieces.iter());
            (ends && before.has(Sign::Server) && !words.is_empty()).then_some(words)
        });
        hosts(text, line, number, here, label, &mut places.hosts);
        let is_head = |sign| matches!(sign, Sign::Ssl | Sign::Tls | Sign::Starttls | Sign::Port);
        if !has_port && line.cells > 1 && line.signs().any(is_head) {
            header = Some(line);
        }
        let before = places.ports.len();
        let after_label = number > 0 && is_label_for_port(lines, number - 1);
        for (port, piece) in ports_of(line, words, scope, after_label) {
            let scope = match known(port) {
                Some(protocol) => Scope::of(protocol),
                None => local_scope(line, piece).unwrap_or(here),
            };
            let said = said_beside(text, line, piece)
                .or_else(|| said_above(header, line, piece))
                .or_else(|| pending.clone());
            places.ports.push(Port {
                number: port,
                at: piece.at.clone(),
                line: number,
                scope,
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
        let Some(said) = said_of(&line.pieces).filter(|_| !line.has(Sign::Password)) else {
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
        if is_value && !open.is_empty() {
            for index in open {
                if let Some(port) = places.ports.get_mut(index) {
                    port.said = Some(said.clone());
                }
            }
            pending = None;
        } else if is_value || line.pieces.len() <= 8 {
            pending = Some(said);
        }
    }
    places
}

const fn is_protocol(sign: Sign) -> bool {
    matches!(sign, Sign::Imap | Sign::Pop | Sign::Smtp)
}

/// Whether a line says that a port follows on the next.
fn is_label_for_port(lines: &[Line], number: usize) -> bool {
    lines.get(number).is_some_and(|line| {
        line.has(Sign::Port) && line.pieces.len() <= 8 && line.numbers().next().is_none()
    })
}

/// The numbers of a line that are ports.
fn ports_of(
    line: &Line,
    words: Scope,
    scope: Scope,
    after_label: bool,
) -> impl Iterator<Item = (u16, &Piece)> {
    let has_label = line.has(Sign::Port) || after_label;
    let has_host = line.pieces.iter().any(|piece| piece.kind == Kind::Host);
    let is_row = line.cells > 1;
    let mut at_label = None;
    let mut last = None;
    line.pieces.iter().enumerate().filter_map(move |(index, piece)| {
        if piece.kind == Kind::Sign(Sign::Port) {
            at_label = Some(index);
        }
        let Kind::Number(number) = piece.kind else { return None };
        // Port 25 is for servers among themselves, and pages often name it only to warn of it.
        if number == 25 && !is_row && line.has(Sign::No) {
            return None;
        }
        let is_named = match number {
            465 | 587 | 993 | 995 => {
                has_label || has_host || is_row || !words.is_empty() || !scope.is_empty()
            }
            _ if known(number).is_some() => {
                has_label
                    || has_host
                    || (is_row && !(words.is_empty() && scope.is_empty()))
                    || (!words.is_empty() && line.pieces.len() <= 12)
            }
            // Another number is a port right after the word, or in a list of ports.
            _ => {
                let after_word = at_label.is_some_and(|label| index - label <= 2);
                let in_list = last.is_some_and(|before| index - before <= 2);
                number >= 20 && (after_word || in_list && has_label)
            }
        };
        if is_named {
            last = Some(index);
        }
        is_named.then_some((number, piece))
    })
}

/// What the word nearest before a port that nobody knows speaks of.
fn local_scope(line: &Line, port: &Piece) -> Option<Scope> {
    let before = line.pieces.iter().take_while(|piece| piece.at.start < port.at.start);
    let scope = Scope::of_words(before);
    (!scope.is_empty()).then_some(scope)
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
fn hosts(
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
    // A number or the computer itself is a server where a port says so.
    let is_local = name.eq_ignore_ascii_case("localhost") || name.parse::<Ipv4Addr>().is_ok();
    if is_local {
        return line.numbers().next().is_some() || line.has(Sign::Server);
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
        return is_value && !is_brand && line.pieces.iter().take(index).any(label);
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

/// What the first label of a server's name says.
fn name_scope(name: &str) -> Option<Scope> {
    let first = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is = |known: &str| first.starts_with(known);
    if is("imap") {
        Some(Scope::of(Protocol::Imap))
    } else if is("pop") && !is("popular") {
        Some(Scope::of(Protocol::Pop3))
    } else if is("smtp") || is("relay") || is("submission") || first == "out" || first == "send" {
        Some(Scope::of(Protocol::Smtp))
    } else if first == "in" || is("incoming") {
        Some(Scope::INCOMING)
    } else if is("mail")
        || is("ssl")
        || is("securemail")
        || first == "mx"
        || is("mbox")
        || is("exchange")
    {
        Some(Scope::ALL)
    } else {
        None
    }
}

/// What the pieces say of encryption, by the strongest word among them.
fn said_of(pieces: &[Piece]) -> Option<(Said, Range<usize>)> {
    let word = |wanted: &[Sign]| {
        pieces.iter().find(|piece| matches!(piece.kind, Kind::Sign(sign) if wanted.contains(&sign)))
    };
    let encryption = word(&[Sign::Starttls, Sign::Ssl, Sign::Tls, Sign::Encryption])?;
    let is_no = |piece: &&Piece| piece.kind == Kind::Sign(Sign::No);
    if pieces.iter().filter(is_no).count() > 1 {
        // `Do not connect without encryption`
        return None;
    }
    if let Some(no) = pieces.iter().position(|piece| is_no(&piece)) {
        return said_with_no(pieces, no, encryption);
    }
    if let Some(starttls) = word(&[Sign::Starttls])
        && word(&[Sign::Ssl]).is_none()
    {
        return Some((Said::Starttls, starttls.at.clone()));
    }
    word(&[Sign::Ssl, Sign::Tls, Sign::Starttls]).map(|piece| (Said::Encrypted, piece.at.clone()))
}

/// The same where one of the pieces is a "no": it takes back the word of encryption that stands nearest, and only where
/// no other is left is nothing encrypted.
fn said_with_no(pieces: &[Piece], no: usize, encryption: &Piece) -> Option<(Said, Range<usize>)> {
    let is_method =
        |piece: &Piece| matches!(piece.kind, Kind::Sign(Sign::Starttls | Sign::Ssl | Sign::Tls));
    let nearest = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| is_method(piece))
        .min_by_key(|(index, _)| (index.abs_diff(no), *index < no));
    let taken = nearest.map(|(_, piece)| piece.kind.clone());
    let is_starttls = |kind: &Kind| *kind == Kind::Sign(Sign::Starttls);
    let taken_at = nearest.map_or(0, |(index, _)| index);
    let left: Vec<Piece> = pieces
        .iter()
        .enumerate()
        // `SSL/TLS` is one word in two, `TLS, no SSL` is two.
        .filter(|(index, piece)| {
            let differs = taken.as_ref().is_some_and(|taken| {
                is_starttls(taken) != is_starttls(&piece.kind)
                    || (*taken != piece.kind && index.abs_diff(taken_at) > 1)
            });
            is_method(piece) && differs
        })
        .map(|(_, piece)| piece.clone())
        .collect();
    if !left.is_empty() {
        return said_of(&left);
    }
    if taken.as_ref().is_some_and(is_starttls) {
        return None;
    }
    let no = pieces.get(no)?;
    let from = no.at.start.min(encryption.at.start);
    Some((Said::Open, from..no.at.end.max(encryption.at.end)))
}

/// What stands beside a port: right after it, before it as a label, after it up to the next port, or else before it.
fn said_beside(text: &str, line: &Line, port: &Piece) -> Option<(Said, Range<usize>)> {
    let index = line.pieces.iter().position(|piece| piece.at == port.at)?;
    let is_other = |piece: &Piece| {
        matches!(piece.kind, Kind::Number(number) if known(number).is_some())
            || piece.kind == Kind::Host
    };
    let after = line.pieces.get(index + 1..).unwrap_or_default();
    let is_last = !after.iter().any(is_other);
    let end = after.iter().position(is_other).unwrap_or(after.len()).min(6);
    let after = after.get(..end).unwrap_or_default();
    let before = line.pieces.get(..index).unwrap_or_default();
    let start = before.iter().rposition(is_other).map_or(0, |at| at + 1);
    let before = before.get(start..).unwrap_or_default();
    let near = before.get(before.len().saturating_sub(4)..).unwrap_or_default();
    let before_it = said_of(near);
    let gap = after.first().and_then(|next| text.get(port.at.end..next.at.start));
    let in_brackets = gap.is_some_and(|gap| gap.contains(['(', '（', '[']));
    let ends_there = gap.is_none_or(|gap| gap.contains([',', ';', '/', '|', '\t', '、', '，']));
    let after_it = said_of(after).filter(|said| {
        let cell =
            after.iter().find(|piece| piece.at.start == said.1.start).map(|piece| piece.cell);
        line.cells == 1 || cell.is_none_or(|cell| cell >= port.cell)
    });
    if in_brackets && after_it.is_some() {
        return after_it;
    }
    if is_encryption_label(near) || ends_there {
        return before_it.or(after_it);
    }
    after_it.or(before_it).or_else(|| if is_last { said_of(before) } else { None })
}

/// Whether the words right before a port name its encryption: `SSL port`, `Port SSL/TLS`, `STARTTLS Port:`.
fn is_encryption_label(before: &[Piece]) -> bool {
    let last: Vec<Sign> = before
        .iter()
        .rev()
        .take(3)
        .filter_map(|piece| match piece.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        })
        .collect();
    last.contains(&Sign::Port)
        && last
            .iter()
            .any(|sign| matches!(sign, Sign::Ssl | Sign::Tls | Sign::Starttls | Sign::Encryption))
}

/// What the head of a table says above a port.
fn said_above(header: Option<&Line>, line: &Line, port: &Piece) -> Option<(Said, Range<usize>)> {
    let header = header.filter(|header| header.cells > 1 && line.cells > 1)?;
    let cell: Vec<Piece> =
        header.pieces.iter().filter(|piece| piece.cell == port.cell).cloned().collect();
    said_of(&cell)
}

/// How many words a value has at most that is worth looking at.
const VALUE: usize = 14;

/// The user names that the text tells.
fn users(text: &str, lines: &[Line], context: Context<'_>) -> Vec<User> {
    let mut users = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        for (index, piece) in line.pieces.iter().enumerate() {
            if piece.kind != Kind::Sign(Sign::User) {
                continue;
            }
            let rest = line.pieces.get(index + 1..).unwrap_or_default();
            // The label goes on for a few words, up to a colon or the next cell.
            let label = rest.iter().take(4).position(|next| {
                next.cell > piece.cell
                    || text
                        .get(piece.at.end..next.at.start)
                        .is_some_and(|gap| gap.contains([':', '：', '=']))
            });
            let names_address = rest
                .iter()
                .take(label.unwrap_or(1))
                .any(|piece| piece.kind == Kind::Sign(Sign::Address));
            let value: Vec<&Piece> = match label {
                // `User e-mail address: ...` is no label of a user name.
                Some(_) if names_address && index == 0 => continue,
                Some(label) => rest.iter().skip(label).take(VALUE).collect(),
                None if rest.len() <= 3 => {
                    // The value stands on the next line.
                    let next = lines.get(number + 1).filter(|next| next.colon.is_none());
                    next.map(|next| next.pieces.iter().take(VALUE).collect()).unwrap_or_default()
                }
                None if index <= 2 => rest.iter().take(VALUE).collect(),
                None => continue,
            };
            if users.len() >= MAX_SERVERS {
                return users;
            }
            let around = line.pieces.get(index.saturating_sub(4)..).unwrap_or_default();
            let names_password = around
                .iter()
                .take(label.unwrap_or(4) + 5)
                .any(|piece| piece.kind == Kind::Sign(Sign::Password));
            let is_word = value.iter().all(|piece| piece.kind != Kind::Address);
            // What follows both words may be the password.
            if names_password && is_word && value.len() == 1 {
                continue;
            }
            if let Some((name, at)) = user(text, &value, context) {
                users.push(User { line: number, name, at });
                break;
            }
        }
    }
    users
}

/// The user name that a value gives: the person's address where it says so, or what stands there.
fn user(text: &str, value: &[&Piece], context: Context<'_>) -> Option<(String, Range<usize>)> {
    let address = value.iter().find(|piece| piece.kind == Kind::Address);
    let rule = value.iter().find(|piece| piece.kind == Kind::Sign(Sign::Address));
    let literal = |piece: &Piece| text.get(piece.at.clone()).unwrap_or_default().to_owned();
    if let Some(first) = value.first().filter(|first| first.kind == Kind::Address) {
        return Some((literal(first), first.at.clone()));
    }
    if let Some(rule) = rule {
        // `the address without what follows the @`
        let about = value.first().zip(value.last());
        let about = about.and_then(|(first, last)| text.get(first.at.start..last.at.end));
        let is_part = value.iter().any(|piece| piece.kind == Kind::Sign(Sign::No))
            || about.is_some_and(|about| about.contains(['@', '＠'])) && address.is_none();
        if is_part {
            return None;
        }
        if !context.email.is_empty() {
            return Some((context.email.to_owned(), rule.at.clone()));
        }
        return address.map(|address| (literal(address), address.at.clone()));
    }
    if let Some(address) = address {
        return Some((literal(address), address.at.clone()));
    }
    match value {
        [only] if only.kind == Kind::Word => {
            let name = literal(only);
            let is_name = name.is_ascii() && name.len() >= 2;
            is_name.then(|| (name, only.at.clone()))
        }
        _ => None,
    }
}

/// Puts hosts, ports and users together.
fn servers(text: &str, places: &Places, users: &[User]) -> Vec<Found> {
    let mut found: Vec<(usize, Found)> = Vec::new();
    let mut has_port = vec![Scope::default(); places.hosts.len()];
    let hosts: Vec<(usize, &Host)> = places.hosts.iter().enumerate().collect();
    for port in &places.ports {
        for protocol in port.scope.protocols() {
            let fits = |host: &&(usize, &Host)| host.1.scope.has(protocol);
            let before =
                hosts.iter().rev().filter(fits).find(|(_, host)| host.at.start < port.at.start);
            let after = hosts.iter().filter(fits).find(|(_, host)| host.at.start > port.at.start);
            // A name further down on the same line is nearer than one far above.
            let same_line = after.filter(|(_, host)| host.line == port.line);
            let near = before.filter(|(_, host)| same_line.is_none() || host.line == port.line);
            let host = near.or(same_line).or(before).or(after);
            if host.is_none() && known(port.number).is_none() {
                continue;
            }
            let mut server = Found::new(protocol, None);
            if let Some((index, host)) = host {
                server.host(text.get(host.at.clone()).unwrap_or_default(), host.at.clone());
                if let Some(scope) = has_port.get_mut(*index) {
                    *scope = scope.and(Scope::of(protocol));
                }
            }
            server.port(&port.number.to_string(), port.at.clone());
            if let Some((encryption, passages)) = encryption(protocol, port) {
                server.encryption(encryption, passages);
            }
            found.push((host.map_or(port.line, |(_, host)| host.line), server));
        }
    }
    for (host, has_port) in places.hosts.iter().zip(&has_port) {
        // Where a port tells what is spoken there, what else might be is not said, unless it is named.
        let others = if has_port.is_empty() { host.scope } else { host.scope.within(host.named) };
        let has_others = has_port.is_empty() || host.scope.0 & host.named.0 != 0;
        let is_new = |protocol: &Protocol| has_others && !has_port.has(*protocol);
        for protocol in others.protocols().filter(is_new) {
            let mut server = Found::new(protocol, None);
            server.host(text.get(host.at.clone()).unwrap_or_default(), host.at.clone());
            let said =
                places.said.iter().find(|said| said.0 >= host.line && said.0 - host.line <= 6);
            match said.filter(|_| places.ports.is_empty()) {
                Some((_, Said::Starttls, at)) => {
                    server.encryption(Encryption::Starttls, [at.clone()])
                }
                Some((_, Said::Encrypted, at)) => server.encryption(Encryption::Tls, [at.clone()]),
                Some((_, Said::Open, _)) | None => {}
            }
            found.push((host.line, server));
        }
    }
    let mut servers: Vec<Found> = Vec::new();
    for (line, mut server) in found {
        let own = users.iter().rev().find(|user| user.line >= line).or(users.last());
        let own = users.iter().find(|user| user.line >= line).or(own);
        if let Some(user) = own {
            server.username(&user.name, user.at.clone());
        }
        let same = |other: &&mut Found| {
            other.protocol == server.protocol
                && other.server.host.eq_ignore_ascii_case(&server.server.host)
                && (other.server.port == server.server.port || server.server.port.is_empty())
        };
        if let Some(other) = servers.iter_mut().find(same) {
            // Said twice, once with less.
            if other.server.encryption.is_none() && server.server.encryption.is_some() {
                *other = server;
            }
        } else if servers.len() < MAX_SERVERS {
            servers.push(server);
        }
    }
    servers
}

/// How a port is encrypted, by what is said of it and by what begins there.
fn encryption(protocol: Protocol, port: &Port) -> Option<(Encryption, Vec<Range<usize>>)> {
    let from_the_start = begins_with_tls(Some(protocol), Some(port.number));
    let Some((said, at)) = port.said.clone() else {
        // Nothing but TLS is spoken there (RFC 8314, section 7), so the number says it.
        return from_the_start.then(|| (Encryption::Tls, vec![port.at.clone()]));
    };
    let encryption = match said {
        // The page contradicts itself, or speaks of something else.
        Said::Open if from_the_start => return None,
        Said::Open => Encryption::None,
        Said::Starttls if !from_the_start => Encryption::Starttls,
        _ if from_the_start => Encryption::Tls,
        _ if known(port.number).is_some() => Encryption::Starttls,
        _ => Encryption::Tls,
    };
    Some((encryption, vec![at, port.at.clone()]))
}
