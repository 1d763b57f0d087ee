//! What is said of a port's encryption.

use std::ops::Range;

use super::ports::Port;
use super::scan::{Kind, Line, Piece};
use super::scope::known;
use super::words::Sign;
use crate::engine::Encryption;
use crate::formats::import::servers::begins_with_tls;

/// What is said of the encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// SSL, TLS, both, or any word for it.
    Encrypted,
    /// STARTTLS or TLS, whichever the port has.
    Either,
    /// STARTTLS and nothing else.
    Starttls,
    /// No SSL, which need not mean no STARTTLS.
    NoSsl,
    /// Not encrypted.
    Open,
}

/// What the pieces say of encryption, by the strongest word among them.
pub(super) fn said_of(pieces: &[Piece]) -> Option<(Said, Range<usize>)> {
    let word = |wanted: &[Sign]| {
        pieces.iter().find(|piece| matches!(piece.kind, Kind::Sign(sign) if wanted.contains(&sign)))
    };
    let methods = &[Sign::Starttls, Sign::Ssl, Sign::Tls];
    let plain = word(&[Sign::Plain]).filter(|_| word(methods).is_none());
    if let Some(plain) = plain.filter(|_| word(&[Sign::No, Sign::Against]).is_none()) {
        return Some((Said::Open, plain.at.clone()));
    }
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
        let is_only = word(&[Sign::Tls]).is_none();
        return Some((if is_only { Said::Starttls } else { Said::Either }, starttls.at.clone()));
    }
    word(&[Sign::Ssl, Sign::Tls, Sign::Starttls]).map(|piece| (Said::Encrypted, piece.at.clone()))
}

/// What a line says: of all that its label names where a "no" is the only value, `Use SSL, TLS or STARTTLS: no`.
pub(super) fn said_by_line(line: &Line) -> Option<(Said, Range<usize>)> {
    let colon = line.colon.unwrap_or(usize::MAX);
    let (label, value) = line.pieces.split_at(line.pieces.partition_point(|p| p.at.end <= colon));
    let [no] = value else { return said_of(&line.pieces) };
    let names = |sign| label.iter().any(|piece| piece.kind == Kind::Sign(sign));
    let names_both = names(Sign::Starttls) && (names(Sign::Ssl) || names(Sign::Tls));
    if no.kind == Kind::Sign(Sign::No) && names_both {
        return Some((Said::Open, label.first()?.at.start..no.at.end));
    }
    said_of(&line.pieces)
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
    let said = if nearest.is_some() { Said::NoSsl } else { Said::Open };
    Some((said, from..no.at.end.max(encryption.at.end)))
}

/// What stands beside a port: right after it, before it as a label, after it up to the next port, or else before it.
pub(super) fn said_beside(text: &str, line: &Line, port: &Piece) -> Option<(Said, Range<usize>)> {
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
    // `Port: 143, SSL port: 993`
    let after_it = after_it.filter(|_| !(ends_there && !is_last && is_encryption_label(after)));
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
pub(super) fn said_above(
    header: Option<&Line>,
    line: &Line,
    port: &Piece,
) -> Option<(Said, Range<usize>)> {
    let header = header.filter(|header| header.cells > 1 && line.cells > 1)?;
    let cell: Vec<Piece> =
        header.pieces.iter().filter(|piece| piece.cell == port.cell).cloned().collect();
    said_of(&cell)
}

/// A "no" alone in the column for the encryption.
pub(super) fn said_in_column(header: Option<&Line>, line: &Line) -> Option<(Said, Range<usize>)> {
    let header = header.filter(|header| header.cells > 1 && line.cells > 1)?;
    let no = line.pieces.iter().find(|piece| {
        piece.kind == Kind::Sign(Sign::No)
            && header.names(piece, Sign::Encryption)
            && !header.names(piece, Sign::Port)
    })?;
    let is_alone = line.pieces.iter().filter(|piece| piece.cell == no.cell).count() == 1;
    is_alone.then(|| (Said::Open, no.at.clone()))
}

/// How a port is encrypted, by what is said of it and by what begins there.
pub(super) fn encryption(port: &Port) -> Option<(Encryption, Vec<Range<usize>>)> {
    let from_the_start = begins_with_tls(known(port.number), Some(port.number));
    let Some((said, at)) = port.said.clone() else {
        // Nothing but TLS is spoken there (RFC 8314, section 7), so the number says it.
        return from_the_start.then(|| (Encryption::Tls, vec![port.at.clone()]));
    };
    let encryption = match said {
        // The page speaks of something else.
        Said::Open | Said::NoSsl if from_the_start => return None,
        Said::Open | Said::NoSsl => Encryption::None,
        Said::Starttls => Encryption::Starttls,
        Said::Encrypted | Said::Either if from_the_start => Encryption::Tls,
        Said::Encrypted | Said::Either if known(port.number).is_some() => Encryption::Starttls,
        Said::Encrypted | Said::Either => Encryption::Tls,
    };
    Some((encryption, vec![at, port.at.clone()]))
}
