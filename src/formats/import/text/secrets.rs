//! Finds passwords in a text, to warn of them and to take them out; none is ever read.

use std::ops::Range;

use super::scan::{Kind, Line, Piece};
use super::words::Sign;

/// Where passwords stand: what follows a word for one, on the same line or alone on the next.
///
/// Rather one too many than one too few: what is taken for a password is neither read nor shown.
pub(super) fn find(text: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let mut found = in_columns(text, lines);
    for (number, line) in lines.iter().enumerate() {
        for (index, piece) in line.pieces.iter().enumerate() {
            if piece.kind != Kind::Sign(Sign::Password) {
                continue;
            }
            let label_end = line.pieces.get(index + 1..).unwrap_or_default();
            match value(text, piece, label_end) {
                Some(value) => found.push(value),
                None if label_end.len() <= 1 => {
                    let next = lines.get(number + 1);
                    let alone = next.filter(|next| next.colon.is_none()).and_then(|next| {
                        let start = next.pieces.first()?.at.start;
                        Some(word_at(text, start)).filter(|word| ends_line(text, word.end))
                    });
                    found.extend(alone.filter(|at| looks_like_secret(text, at)));
                }
                None => {}
            }
        }
    }
    found.sort_unstable_by_key(|secret: &Range<usize>| (secret.start, secret.end));
    found.dedup();
    found
}

/// The passwords in tables with a column for them.
fn in_columns(text: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut head: Option<(usize, usize)> = None;
    for line in lines {
        let is_value =
            |piece: &Piece| matches!(piece.kind, Kind::Host | Kind::Number(_) | Kind::Address);
        let column = line.pieces.iter().find(|piece| piece.kind == Kind::Sign(Sign::Password));
        if let Some(column) = column.filter(|_| line.cells > 1 && !line.pieces.iter().any(is_value))
        {
            head = Some((column.cell, line.cells));
            continue;
        }
        head = head.filter(|(_, cells)| *cells == line.cells && !line.is_after_gap);
        let Some((column, _)) = head else { continue };
        found.extend(cell(text, line, column).filter(|at| {
            let word = text.get(at.clone()).unwrap_or_default();
            let has_mark = word.bytes().any(|byte| !byte.is_ascii_alphabetic() && byte != b'-');
            has_mark && !word.contains([' ', '@']) && looks_like_secret(text, at)
        }));
    }
    found
}

/// What stands in a cell of a row.
fn cell(text: &str, row: &Line, column: usize) -> Option<Range<usize>> {
    let mut start = row.pieces.first()?.at.start;
    for _ in 0..column {
        let rest = text.get(start..)?;
        start += rest.find(['\t', '|', '\n']).filter(|at| !rest[*at..].starts_with('\n'))? + 1;
    }
    let rest = text.get(start..)?;
    let rest = rest.split(['\t', '|', '\n', '\r']).next()?;
    let inner = rest.trim();
    let start = start + rest.len() - rest.trim_start().len();
    (!inner.is_empty()).then(|| start..start + inner.len())
}

/// How many words a label goes on for after the word for a password: `Password for this account:`.
const LABEL: usize = 3;

/// The value after a label.
fn value(text: &str, label: &Piece, rest: &[Piece]) -> Option<Range<usize>> {
    let ends = std::iter::once(label).chain(rest.iter().take(LABEL)).map(|piece| piece.at.end);
    for end in ends {
        let after = text.get(end..)?;
        let line = after.split(['\n', '\r']).next().unwrap_or_default();
        let inner = line.trim_start_matches([' ', '"', '\'', ')']);
        let Some(inner) = inner.strip_prefix([':', '：', '=', '\t', '|']) else { continue };
        let inner = inner.trim_start_matches([' ', '\t', '"', '\'', '>', '=']);
        let start = end + line.len() - inner.len();
        let at = word_at(text, start);
        return looks_like_secret(text, &at).then_some(at);
    }
    None
}

/// The run of characters without white space that begins here, without what closes it.
fn word_at(text: &str, start: usize) -> Range<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let word = rest.split(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_end_matches(['"', '\'', ',', ';']);
    start..start + word.len()
}

fn ends_line(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    rest.split('\n')
        .next()
        .unwrap_or_default()
        .trim_matches(['"', '\'', ',', ';', ' ', '\t', '\r'])
        .is_empty()
}

/// Words that stand where a password would and are none.
const NO_SECRETS: &[&str] = &[
    "required",
    "optional",
    "your",
    "the",
    "normal",
    "plain",
    "cleartext",
    "encrypted",
    "none",
    "same",
    "yours",
    "ihr",
    "das",
    "wie",
    "siehe",
    "erforderlich",
    "votre",
    "mot",
    "contraseña",
    "sua",
    "la",
    "il",
    "see",
    "enter",
    "that",
    "this",
    "which",
    "you",
    "password",
    "passwort",
    "kennwort",
    "authentication",
    "method",
    "yes",
    "oauth2",
];

/// Whether this can be a password: long enough, and no word or sample that stands for one.
fn looks_like_secret(text: &str, at: &Range<usize>) -> bool {
    let word = text.get(at.clone()).unwrap_or_default();
    let has_mark = word.bytes().any(|byte| byte.is_ascii_digit() || b"!#$&*^~%+".contains(&byte));
    let is_alone = ends_line(text, at.end);
    let is_sample = word.starts_with(['[', '<', '(', '{', '*', '•', '.'])
        || word.contains("://")
        || NO_SECRETS.iter().any(|known| word.eq_ignore_ascii_case(known));
    let is_long = word.chars().count() >= 4;
    is_long && !is_sample && word.is_ascii() && (has_mark || is_alone)
}
