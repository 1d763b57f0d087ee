//! What people paste along with a host name: addresses, ports, labels, second names.
//!
//! One thing is taken off at a time, until nothing more comes off.
//! So whatever is nested in whatever, the result is what reading the cleaned text would give.

use std::net::Ipv6Addr;

use super::ProblemKind;
use super::characters::{self, is_letter_or_digit};
use super::oddities::Oddities;
use crate::engine::choice::{Encryption, Protocol};

/// More layers than this are no slip of the hand.
const LAYERS: usize = 24;

/// What the pasted text says beside the name.
#[derive(Default)]
pub(super) struct Hints {
    pub(super) port: Option<u16>,
    pub(super) protocol: Option<Protocol>,
    pub(super) encryption: Option<Encryption>,
    /// It was a web address, whose port is no mail port.
    web: bool,
}

/// What is left.
pub(super) enum Pasted {
    /// One name or address; empty if there was none.
    One(String),
    /// Several names, none better than another.
    Several(Vec<String>),
    /// An e-mail address.
    Address(String),
    /// A gap that the person was meant to fill in.
    Placeholder(String),
    /// Words, and none of them looks like a name.
    Nothing(String),
}

/// What one step did.
enum Step {
    Left(String),
    Over(Pasted),
}

/// Takes off what was pasted along.
pub(super) fn peel(typed: &str, oddities: &mut Oddities, hints: &mut Hints) -> Pasted {
    let mut text = characters::clean(typed, characters::Alphabet::Host, oddities);
    for _ in 0..LAYERS {
        match step(&text, oddities, hints) {
            Step::Left(next) if next == text => return Pasted::One(text),
            Step::Left(next) => text = next,
            Step::Over(pasted) => return pasted,
        }
    }
    Pasted::Nothing(text)
}

fn step(text: &str, oddities: &mut Oddities, hints: &mut Hints) -> Step {
    let bare = characters::unwrap(text, oddities);
    if bare.len() != text.len() {
        return Step::Left(bare.to_owned());
    }
    if let Some((scheme, rest)) = scheme(bare) {
        oddities.note(ProblemKind::Scheme);
        hints.scheme(scheme);
        let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
        return Step::Left(authority.rsplit('@').next().unwrap_or_default().to_owned());
    }
    let in_brackets = bare.starts_with('[');
    if let Some(inner) = enclosed(bare).filter(|inner| !(in_brackets && is_ipv6(inner))) {
        if looks_like_host(inner) {
            oddities.note(ProblemKind::Words);
            return Step::Left(inner.to_owned());
        }
        return Step::Over(Pasted::Placeholder(bare.to_owned()));
    }
    let pieces = pieces(bare);
    if pieces.len() > 1 || bare.contains(is_separator) {
        return several_pieces(bare, &pieces, oddities, hints);
    }
    single_piece(bare, oddities, hints)
}

/// Takes one thing off a text without white space and the like.
fn single_piece(text: &str, oddities: &mut Oddities, hints: &mut Hints) -> Step {
    if let Some((name, _)) = text.split_once(['/', '\\', '?', '#']) {
        oddities.note(ProblemKind::Path);
        return Step::Left(name.to_owned());
    }
    if text.contains(['{', '}', '<', '>']) || text.matches('%').count() > 1 {
        return Step::Over(Pasted::Placeholder(text.to_owned()));
    }
    if let Some(address) = text.strip_prefix("mailto:").or(text.contains('@').then_some(text)) {
        return Step::Over(Pasted::Address(address.to_owned()));
    }
    if let Some((address, after)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        if !is_ipv6(address) {
            return Step::Over(Pasted::Placeholder(text.to_owned()));
        }
        return match after.strip_prefix(':').filter(|digits| is_number(digits)) {
            Some(digits) => {
                oddities.note(ProblemKind::HostPort);
                hints.port(digits);
                Step::Left(format!("[{address}]"))
            }
            // Brackets are right where a port may follow, so they stay as typed.
            None => Step::Left(text.to_owned()),
        };
    }
    match text.split_once(':') {
        _ if is_ipv6(text) => Step::Left(text.to_owned()),
        Some((name, "")) if !name.is_empty() => {
            oddities.note(ProblemKind::Words);
            Step::Left(name.to_owned())
        }
        Some((name, digits)) if !name.is_empty() && is_number(digits) => {
            oddities.note(ProblemKind::HostPort);
            hints.port(digits);
            Step::Left(name.to_owned())
        }
        Some((label, name))
            if is_word(label) && looks_like_host(name) && label_fits(label, name) =>
        {
            oddities.note(ProblemKind::Words);
            hints.word(label);
            Step::Left(name.to_owned())
        }
        _ => Step::Left(text.to_owned()),
    }
}

/// `imap:gmail.com` may be a slip for `imap.gmail.com`; `server:imap.gmail.com` can only be a label.
fn label_fits(label: &str, name: &str) -> bool {
    protocol(label).is_none() || name.matches('.').count() > 1
}

fn several_pieces(text: &str, pieces: &[&str], oddities: &mut Oddities, hints: &mut Hints) -> Step {
    let mut hosts: Vec<&str> = Vec::new();
    for piece in pieces.iter().copied().filter(|piece| looks_like_host(piece)) {
        if !hosts.iter().any(|host| host.eq_ignore_ascii_case(piece)) {
            hosts.push(piece);
        }
    }
    if hosts.len() < 2 {
        if let Some(dotted) = with_dots_for_commas(text, pieces) {
            oddities.note(ProblemKind::CommaDot);
            return Step::Left(dotted);
        }
        if let Some(joined) = without_spaces(text, pieces) {
            oddities.note(ProblemKind::InnerSpace);
            return Step::Left(joined);
        }
    }
    let name = match hosts.as_slice() {
        [] => {
            let mut names =
                pieces.iter().copied().filter(|piece| !is_word(piece) && !has_number(piece));
            match (names.next(), names.next()) {
                (Some(name), None) => name,
                _ => return Step::Over(Pasted::Nothing(text.to_owned())),
            }
        }
        [host] => host,
        _ => {
            let hosts = hosts.into_iter().take(4).map(str::to_owned).collect();
            return Step::Over(Pasted::Several(hosts));
        }
    };
    oddities.note(ProblemKind::Words);
    hints.words(pieces.iter().copied().filter(|piece| *piece != name));
    Step::Left(name.to_owned())
}

/// `imap,kundenpost,net`: the comma lies beside the dot.
fn with_dots_for_commas(text: &str, pieces: &[&str]) -> Option<String> {
    let slips = text.contains(',')
        && !text.contains(|c: char| c != ',' && is_separator(c))
        && !pieces.iter().skip(1).any(|piece| is_word(piece) || has_number(piece));
    let dotted = text.replace(',', ".");
    (slips && looks_like_host(&dotted)).then_some(dotted)
}

/// `imap. kundenpost.net`: a space that a phone's keyboard puts after every dot.
fn without_spaces(text: &str, pieces: &[&str]) -> Option<String> {
    let beside_dots = pieces
        .windows(2)
        .all(|pair| matches!(pair, [left, right] if left.ends_with('.') || right.starts_with('.')));
    let slips = beside_dots
        && !text.contains(|c: char| c != ' ' && is_separator(c))
        && !pieces.iter().skip(1).any(|piece| is_word(piece) || has_number(piece));
    let joined: String = pieces.concat();
    (slips && looks_like_host(&joined)).then_some(joined)
}

/// The parts between white space and punctuation that no host name has.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for piece in text.split(is_separator).filter(|piece| !piece.is_empty()) {
        let beside_slash = || piece.split('/').filter(|name| looks_like_host(name));
        if !piece.contains("://") && beside_slash().count() > 1 {
            pieces.extend(beside_slash());
        } else {
            pieces.push(piece);
        }
    }
    pieces
}

const fn is_separator(character: char) -> bool {
    matches!(character, ' ' | ',' | ';' | '|' | '(' | ')' | '=')
}

/// Whether the text between separators holds a name of two labels or more, or an address.
fn looks_like_host(piece: &str) -> bool {
    let rest = scheme(piece).map_or(piece, |(_, rest)| rest);
    let name = rest.trim_matches(characters::is_quote).split(['/', '\\', '?', '#']).next();
    let name = name.unwrap_or_default();
    let name = match name.rsplit_once(':') {
        _ if is_ipv6(name) => return true,
        Some((name, digits)) if digits.is_empty() || is_number(digits) => name,
        _ => name,
    };
    if name.eq_ignore_ascii_case("localhost") || is_ipv6(name) {
        return true;
    }
    let labels = name.strip_suffix('.').unwrap_or(name).split('.');
    let spelt = |label: &str| {
        !label.is_empty() && !label.contains(['@', ':', '<', '>', '{', '}', '%', '[', ']', '*'])
    };
    labels.clone().all(spelt)
        && match labels.clone().count() {
            0 | 1 => false,
            4 if labels.clone().all(is_number) => true,
            // Versions and decimals, such as `TLS1.2`, are no names.
            _ => labels.clone().next_back().is_some_and(|last| {
                last.contains(|c: char| is_letter_or_digit(c) && !c.is_ascii_digit())
            }),
        }
}

/// The text inside one pair of brackets of any kind.
fn enclosed(text: &str) -> Option<&str> {
    [('<', '>'), ('[', ']'), ('{', '}'), ('(', ')'), ('%', '%')].into_iter().find_map(
        |(open, close)| {
            text.strip_prefix(open)?.strip_suffix(close).filter(|inner| !inner.is_empty())
        },
    )
}

/// The scheme of an address and what follows its slashes.
fn scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once("://")?;
    let spelt = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(&byte));
    spelt.then_some((scheme, rest))
}

fn is_ipv6(text: &str) -> bool {
    text.split('%').next().is_some_and(|address| address.parse::<Ipv6Addr>().is_ok())
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_number(piece: &str) -> bool {
    piece.split(|c: char| !c.is_ascii_alphanumeric()).any(is_number)
}

/// Whether this is a word from the tables of help pages rather than a name.
fn is_word(piece: &str) -> bool {
    const WORDS: &[&str] = &[
        "server",
        "mailserver",
        "host",
        "hostname",
        "name",
        "address",
        "mail",
        "email",
        "e-mail",
        "incoming",
        "outgoing",
        "port",
        "ssl",
        "tls",
        "ssl/tls",
        "starttls",
        "or",
        "and",
        "use",
        "the",
        "is",
        "your",
        "oder",
        "und",
        "adresse",
        "posteingang",
        "postausgang",
        "posteingangsserver",
        "postausgangsserver",
        "eingehend",
        "ausgehend",
        "eingangsserver",
        "ausgangsserver",
        "servername",
        "verschlüsselung",
        "encryption",
        "security",
        "secure",
    ];
    let word = piece.trim_matches(|c: char| !is_letter_or_digit(c)).to_ascii_lowercase();
    word.is_empty() || protocol(&word).is_some() || WORDS.contains(&word.as_str())
}

fn protocol(word: &str) -> Option<Protocol> {
    match word.to_ascii_lowercase().as_str() {
        "imap" | "imaps" | "imap4" => Some(Protocol::Imap),
        "pop" | "pops" | "pop3" | "pop3s" => Some(Protocol::Pop3),
        "smtp" | "smtps" | "submission" | "submissions" => Some(Protocol::Smtp),
        _ => None,
    }
}

impl Hints {
    fn scheme(&mut self, scheme: &str) {
        let scheme = scheme.to_ascii_lowercase();
        self.web |= scheme == "http" || scheme == "https";
        self.word(&scheme);
        // An `s` at the end of a mail scheme means TLS from the start (RFC 8314, section 3).
        let from_the_start = protocol(&scheme).is_some() && scheme.ends_with('s');
        if from_the_start || scheme == "tls" {
            self.encryption = self.encryption.or(Some(Encryption::Tls));
        }
    }

    fn port(&mut self, digits: &str) {
        let port = digits.parse().ok().filter(|&port| port != 0);
        if !self.web && self.port.is_none() {
            self.port = port;
        }
    }

    fn words<'a>(&mut self, pieces: impl Iterator<Item = &'a str>) {
        let words = pieces.flat_map(|piece| piece.split(|c: char| !c.is_ascii_alphanumeric()));
        let mut ports: Vec<&str> = Vec::new();
        for word in words {
            if is_number(word) && !ports.contains(&word) {
                ports.push(word);
            }
            self.word(word);
        }
        if let [port] = ports.as_slice() {
            self.port(port);
        }
    }

    fn word(&mut self, word: &str) {
        let word = word.to_ascii_lowercase();
        self.protocol = self.protocol.or(protocol(&word));
        // Many apps call STARTTLS "TLS", so that word alone says nothing.
        self.encryption = match word.as_str() {
            "starttls" => Some(Encryption::Starttls),
            "ssl" => self.encryption.or(Some(Encryption::Tls)),
            _ => self.encryption,
        };
    }
}
