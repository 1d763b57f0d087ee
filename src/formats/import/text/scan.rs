//! Goes once through a text and collects what could be a part of settings, each with its place.

use std::ops::Range;

use super::unspaced::is_unspaced;
use super::words::{Sign, Words, lower};

/// What could be a part of settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word that says something.
    Sign(Sign),
    /// The name of a server, or what could be one.
    Host,
    /// An e-mail address.
    Address,
    /// A number that could be a port.
    Number(u16),
    /// Any other word.
    Word,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) at: Range<usize>,
    /// Which cell of its line it is in, counted from 0.
    pub(super) cell: usize,
}

/// A line of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    /// How many cells it has: 1 where it is no row of a table.
    pub(super) cells: usize,
    /// Where a label ends and its value begins, if it has a colon.
    pub(super) colon: Option<usize>,
    /// Whether an empty line stands before it.
    pub(super) is_after_gap: bool,
}

impl Line {
    pub(super) fn has(&self, sign: Sign) -> bool {
        self.signs().any(|found| found == sign)
    }

    /// Whether this head of a table has a word above a piece of a row.
    pub(super) fn names(&self, piece: &Piece, sign: Sign) -> bool {
        self.pieces.iter().any(|head| head.cell == piece.cell && head.kind == Kind::Sign(sign))
    }

    /// Whether it is a label or a heading that says what stands below.
    pub(super) fn ends_with_colon(&self) -> bool {
        self.pieces.last().zip(self.colon).is_some_and(|(last, colon)| last.at.end <= colon)
    }

    pub(super) fn signs(&self) -> impl Iterator<Item = Sign> + '_ {
        self.pieces.iter().filter_map(|piece| match piece.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        })
    }

    pub(super) fn numbers(&self) -> impl Iterator<Item = (u16, &Piece)> + '_ {
        self.pieces.iter().filter_map(|piece| match piece.kind {
            Kind::Number(number) => Some((number, piece)),
            _ => None,
        })
    }
}

/// How many pieces of a line are looked at; no table and no paragraph of a page has more.
const MAX_PIECES: usize = 1000;

/// The lines of a text that hold anything.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let words = Words::new();
    let mut lines = Vec::new();
    let mut start = 0;
    let mut is_after_gap = true;
    for whole in text.split_inclusive('\n') {
        let content = whole.trim_end_matches(['\n', '\r']);
        let line = line(&words, content, start);
        if line.pieces.is_empty() {
            is_after_gap = true;
        } else {
            lines.push(Line { is_after_gap, ..line });
            is_after_gap = false;
        }
        start += whole.len();
    }
    lines
}

fn line(words: &Words, content: &str, start: usize) -> Line {
    let mut line = Line { cells: 1, ..Line::default() };
    let mut rest = content;
    let place = |rest: &str| start + content.len() - rest.len();
    while let Some(first) = rest.chars().next().filter(|_| line.pieces.len() < MAX_PIECES) {
        if rest.starts_with("://") {
            // An address: its name, its host and what may be a password in it are none of the text's own words.
            let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        if is_part(first) {
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let (chunk, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
            let at = place(rest);
            chunk_pieces(words, chunk, at, line.cells - 1, &mut line.pieces);
            rest = after;
            continue;
        }
        if matches!(first, '\t' | '|') && !line.pieces.is_empty() {
            line.cells += 1;
        }
        if matches!(first, ':' | '：' | '=') && line.colon.is_none() && !line.pieces.is_empty() {
            line.colon = Some(place(rest));
        }
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
    }
    line
}

/// Whether a character can stand in a word, a host, an address or a number.
fn is_part(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || matches!(character, '.' | '-' | '_' | '@' | '+' | '%')
        || matches!(character, '\u{aa}' | '\u{b5}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{370}'..='\u{1fff}')
            && character != '×'
            && character != '÷'
        || is_unspaced(character)
}

/// Cuts a run without spaces into what it holds.
fn chunk_pieces(words: &Words, chunk: &str, at: usize, cell: usize, pieces: &mut Vec<Piece>) {
    let mut rest = chunk;
    while let Some(first) = rest.chars().next() {
        let begins = at + chunk.len() - rest.len();
        let unspaced = is_unspaced(first);
        let length = rest.find(|c| is_unspaced(c) != unspaced).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if unspaced {
            let mut found: Vec<_> = words.within(run).collect();
            found.sort_unstable_by_key(|(start, end, _)| (*start, usize::MAX - *end));
            if found.is_empty() {
                pieces.push(Piece { kind: Kind::Word, at: begins..begins + run.len(), cell });
            }
            for (start, end, sign) in found {
                let at = begins + start..begins + end;
                pieces.push(Piece { kind: Kind::Sign(sign), at, cell });
            }
        } else {
            word_pieces(words, run, begins, cell, pieces);
        }
        rest = after;
    }
}

/// Reads a run of letters, digits, dots and hyphens.
fn word_pieces(words: &Words, run: &str, at: usize, cell: usize, pieces: &mut Vec<Piece>) {
    let trimmed = run.trim_start_matches(['.', '-', '_', '+', '%']);
    let at = at + run.len() - trimmed.len();
    let word = trimmed.trim_end_matches(['.', '-', '_', '+', '%', '@']);
    if word.is_empty() {
        return;
    }
    let whole = |kind| Piece { kind, at: at..at + word.len(), cell };
    if word.contains('@') {
        pieces.push(whole(if is_address(word) { Kind::Address } else { Kind::Word }));
        return;
    }
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = word.parse().ok().filter(|_| (2..=5).contains(&word.len()));
        pieces.push(whole(number.map_or(Kind::Word, Kind::Number)));
        return;
    }
    let is_number = word.parse::<std::net::Ipv4Addr>().is_ok();
    if is_number || word.eq_ignore_ascii_case("localhost") || looks_like_host(word) {
        pieces.push(whole(Kind::Host));
        return;
    }
    // `IMAP-Server`, `SSL0`, `pop3/imap` come apart; `STARTTLS` does not.
    let mut from = 0;
    for part in word.split(['-', '_', '.', '+', '%']) {
        let lowered: String = part.chars().map(lower).collect();
        let kind = match words.sign(&lowered) {
            Some(sign) => Kind::Sign(sign),
            None => match part.parse() {
                Ok(number) if (2..=5).contains(&part.len()) => Kind::Number(number),
                _ => Kind::Word,
            },
        };
        if !part.is_empty() {
            pieces.push(Piece { kind, at: at + from..at + from + part.len(), cell });
        }
        from += part.len() + 1;
    }
}

fn is_address(word: &str) -> bool {
    let Some((local, domain)) = word.rsplit_once('@') else { return false };
    !local.is_empty() && !local.contains('@') && domain.contains('.') && looks_like_host(domain)
}

/// Ends of file names and of abbreviations, which look like hosts.
const NO_TOPS: &[&str] = &[
    "html", "htm", "php", "pdf", "exe", "dmg", "png", "jpg", "gif", "js", "css", "zip", "txt",
    "xml", "asp", "aspx",
];

/// Whether this has the form of a host name with at least two labels.
fn looks_like_host(word: &str) -> bool {
    let Some((rest, top)) = word.rsplit_once('.') else { return false };
    let is_label =
        |label: &str| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
    // Two sentences without a space between them: `server.The`.
    let is_top = top.len() >= 2
        && top.bytes().all(|byte| byte.is_ascii_alphabetic())
        && (top.bytes().all(|byte| byte.is_ascii_lowercase())
            || word.bytes().all(|byte| !byte.is_ascii_lowercase()));
    is_top
        && word.is_ascii()
        && !word.contains(['%', '+', '_'])
        && word.len() <= 253
        && rest.split('.').all(is_label)
        && rest.bytes().any(|byte| byte.is_ascii_alphabetic())
        && rest.len() > 1
        && !NO_TOPS.iter().any(|known| top.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        lines(text).into_iter().flat_map(|line| line.pieces).map(|piece| piece.kind).collect()
    }

    #[test]
    fn pieces_are_told_apart() {
        use Kind::{Address, Host, Number, Word};
        let sign = Kind::Sign;
        assert_eq!(
            kinds("IMAP-Server: imap.example.org"),
            [sign(Sign::Imap), sign(Sign::Server), Host]
        );
        assert_eq!(
            kinds("Port 993 (SSL/TLS)"),
            [sign(Sign::Port), Number(993), sign(Sign::Ssl), sign(Sign::Tls)]
        );
        assert_eq!(kinds("sam@example.org."), [Address]);
        assert_eq!(kinds("受信サーバー"), [sign(Sign::Incoming), sign(Sign::Server)]);
        assert_eq!(
            kinds("index.html e.g. v1.2 Ende.Das"),
            [Word, Word, Word, Word, Word, Word, Word, Word]
        );
    }

    #[test]
    fn cells_and_labels_are_seen() {
        let [row] = &lines("IMAP\t143\t993")[..] else { panic!("one line") };
        assert_eq!((row.cells, row.pieces[2].cell), (3, 2));
        let [label] = &lines("Port: 993")[..] else { panic!("one line") };
        assert_eq!(label.colon, Some(4));
    }
}
