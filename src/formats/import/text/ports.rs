//! The numbers that are ports.

use std::ops::Range;

use super::encryption::Said;
use super::scan::{Kind, Line, Piece};
use super::scope::{Scope, known};
use super::words::Sign;

/// A port in the text.
#[derive(Debug)]
pub(super) struct Port {
    pub(super) number: u16,
    pub(super) at: Range<usize>,
    pub(super) line: usize,
    pub(super) scope: Scope,
    /// Whether a label says that it is one.
    pub(super) is_labelled: bool,
    /// The word that says how it is encrypted, and where it stands.
    pub(super) said: Option<(Said, Range<usize>)>,
}

/// Whether a line says that a port follows on the next.
pub(super) fn is_label_for_port(lines: &[Line], number: usize) -> bool {
    lines.get(number).is_some_and(|line| {
        line.has(Sign::Port) && line.pieces.len() <= 8 && line.numbers().next().is_none()
    })
}

/// The numbers of a line that are ports.
pub(super) fn ports_of<'a>(
    text: &str,
    line: &'a Line,
    words: Scope,
    scope: Scope,
    after_label: bool,
) -> impl Iterator<Item = (u16, &'a Piece)> {
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
        if !is_row && is_denied(text, line, index) {
            return None;
        }
        let is_named = match number {
            465 | 587 | 993 | 995 => {
                has_label || has_host || is_row || !words.is_empty() || !scope.is_empty()
            }
            // `143 (unencrypted)` below the label of a list
            110 | 143 if index == 0 && line.pieces.len() <= 6 && !scope.is_empty() => true,
            // A day, a step or a count is written alike.
            26 => at_label.is_some_and(|label| index - label <= 2),
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

/// Whether a port is named only to warn of it: `not port 25`, `port 25 is blocked`.
fn is_denied(text: &str, line: &Line, index: usize) -> bool {
    let is_no = |piece: &Piece| matches!(piece.kind, Kind::Sign(Sign::No | Sign::Against));
    let is_filler =
        |piece: &Piece| matches!(piece.kind, Kind::Word | Kind::Sign(Sign::Port | Sign::Smtp));
    let Some(port) = line.pieces.get(index) else { return false };
    let before = line.pieces.get(index.saturating_sub(5)..index).unwrap_or_default();
    // `POP (not recommended): 995` has the port all the same.
    let reaches = |no: &Piece| {
        text.get(no.at.end..port.at.start).is_some_and(|gap| !gap.contains([':', '：', ')', '）']))
    };
    let last = before.iter().rev().find(|piece| !is_filler(piece));
    if last.is_some_and(|last| is_no(last) && reaches(last)) {
        return true;
    }
    // What stands after a colon is a value; in a sentence, the word for a port stands right before it.
    let is_value = line.colon.is_some_and(|colon| colon < port.at.start);
    let names_port = before.last().is_some_and(|piece| piece.kind == Kind::Sign(Sign::Port));
    if is_value || !names_port {
        return false;
    }
    let after = line.pieces.get(index + 1..).unwrap_or_default();
    let no = after.iter().take(4).position(|piece| !is_filler(piece));
    let rest = no.and_then(|no| Some((after.get(no)?, after.get(no + 1..)?)));
    rest.is_some_and(|(no, rest)| {
        let takes_back = |piece: &Piece| !matches!(piece.kind, Kind::Word | Kind::Host);
        is_no(no) && !rest.iter().take(2).any(takes_back)
    })
}

/// What the word nearest before a port that nobody knows speaks of.
pub(super) fn local_scope(line: &Line, port: &Piece) -> Option<Scope> {
    let before = line.pieces.iter().take_while(|piece| piece.at.start < port.at.start);
    let scope = Scope::of_words(before);
    (!scope.is_empty()).then_some(scope)
}
