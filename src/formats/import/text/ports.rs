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

/// Whether a line is a number alone below the name of a server, as in a table that came apart into a cell a line.
pub(super) fn is_below_host(lines: &[Line], number: usize) -> bool {
    let above =
        number.checked_sub(1).and_then(|above| lines.get(above)).map(|line| &line.pieces[..]);
    let own = lines.get(number).map(|line| &line.pieces[..]);
    matches!(
        (above, own),
        (Some([Piece { kind: Kind::Host, .. }]), Some([Piece { kind: Kind::Number(_), .. }]))
    )
}

/// Whether a row of a table says in words where to find the server that the row above names: `see your provider`.
pub(super) fn names_no_server(above: &Line, row: &Line) -> bool {
    let is_table = row.cells > 2 && row.cells == above.cells && !row.is_after_gap;
    let mut hosts = above.pieces.iter().filter(|piece| piece.kind == Kind::Host);
    is_table
        && hosts.any(|host| {
            let mut own = row.pieces.iter().filter(|piece| piece.cell == host.cell).peekable();
            own.peek().is_some()
                && own.all(|piece| matches!(piece.kind, Kind::Word | Kind::Sign(_)))
        })
}

/// The numbers of a line that are ports; `header` is the head of the table that it is a row of.
pub(super) fn ports_of<'a>(
    text: &str,
    line: &'a Line,
    header: Option<&Line>,
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
        let is_below_label = is_row && header.is_some_and(|header| header.names(piece, Sign::Port));
        let is_named = match number {
            20.. if is_below_label => true,
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
