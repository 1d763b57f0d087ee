//! The numbers that are ports.

use std::ops::Range;

use super::denied::is_denied;
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

/// What the word nearest before a port that nobody knows speaks of.
pub(super) fn local_scope(line: &Line, port: &Piece) -> Option<Scope> {
    let before = line.pieces.iter().take_while(|piece| piece.at.start < port.at.start);
    let scope = Scope::of_words(before);
    (!scope.is_empty()).then_some(scope)
}
