//! Tables with a column for each server, laid out as the sections that they stand for.
//!
//! ```text
//!            IMAP              SMTP                  IMAP
//! Server     imap.example.org  smtp.example.org      Server: imap.example.org
//! Port       993               465             ->    Port: 993
//!                                                    SMTP
//!                                                    Server: smtp.example.org
//!                                                    Port: 465
//! ```

use super::scan::{Kind, Line, Piece};
use super::scope::Scope;

/// The same lines, with each such table column by column.
pub(super) fn by_column(lines: Vec<Line>) -> Vec<Line> {
    if !lines.iter().any(is_head) {
        return lines;
    }
    let mut laid_out = Vec::new();
    let mut rest = lines.as_slice();
    while let Some((first, others)) = rest.split_first() {
        let rows = others.iter().take_while(|row| is_row_of(first, row)).count();
        if rows == 0 || !is_head(first) {
            laid_out.push(first.clone());
            rest = others;
            continue;
        }
        let (table, after) = others.split_at(rows);
        sections(first, table, &mut laid_out);
        rest = after;
    }
    laid_out
}

/// Whether a row's cells say which protocol or side stands below each of them, all but a first one for the labels.
fn is_head(row: &Line) -> bool {
    let holds_values =
        row.pieces.iter().any(|piece| matches!(piece.kind, Kind::Host | Kind::Number(_)));
    let mut seen = Scope::default();
    let is_new = |scope: Scope| {
        let is_new = !scope.is_empty() && seen.0 & scope.0 == 0;
        seen = seen.and(scope);
        is_new
    };
    let first = usize::from(scope(row, 0).is_empty());
    row.cells > first + 1
        && !holds_values
        && (first..row.cells).map(|at| scope(row, at)).all(is_new)
}

/// Whether a row goes on with a table: with as many cells as its head, one more for the labels, or one for all columns.
fn is_row_of(head: &Line, row: &Line) -> bool {
    row.cells > 1 && row.cells <= head.cells + 1 && !row.is_after_gap && !is_head(row)
}

fn cell(row: &Line, cell: usize) -> impl Iterator<Item = &Piece> {
    row.pieces.iter().filter(move |piece| piece.cell == cell)
}

fn scope(row: &Line, at: usize) -> Scope {
    Scope::of_words(cell(row, at))
}

/// Adds the columns below a head one after the other, each row with its label.
fn sections(head: &Line, rows: &[Line], lines: &mut Vec<Line>) {
    // A head that leaves the corner out has a cell less.
    let shift = usize::from(rows.iter().any(|row| row.cells > head.cells));
    let has_labels = shift == 1 || scope(head, 0).is_empty();
    for at in 0..head.cells {
        let title: Vec<Piece> = cell(head, at).cloned().collect();
        if title.is_empty() || scope(head, at).is_empty() {
            continue;
        }
        let title = title.into_iter().map(|piece| Piece { cell: 0, ..piece }).collect();
        lines.push(Line { pieces: title, cells: 1, colon: None, is_after_gap: true });
        for row in rows {
            let is_for_all = has_labels && row.cells == 2;
            let own = if is_for_all { 1 } else { at + shift };
            let label: Vec<Piece> = cell(row, 0).filter(|_| has_labels).cloned().collect();
            let colon = label.last().map(|last| last.at.end).or(row.colon);
            let cells = 1 + usize::from(has_labels);
            let value = cell(row, own).filter(|piece| !has_labels || piece.cell > 0).cloned();
            let value = value.map(|piece| Piece { cell: cells - 1, ..piece });
            let pieces: Vec<Piece> = label.into_iter().chain(value).collect();
            if !pieces.is_empty() {
                lines.push(Line { pieces, cells, colon, is_after_gap: false });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::lines;
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let told = |line: Line| {
            let words = line.pieces.iter().map(|piece| &text[piece.at.clone()]);
            words.collect::<Vec<_>>().join(" ")
        };
        by_column(lines(text)).into_iter().map(told).collect()
    }

    #[test]
    fn a_column_for_each_server_becomes_a_section() {
        for text in [
            "\tIMAP\tSMTP\nServer\ta.example.org\tb.example.org\nPort\t993\t465\nUser\taddress",
            "Setting\tIMAP\tSMTP\nServer\ta.example.org\tb.example.org\nPort\t993\t465\nUser\taddress",
        ] {
            let sections = [
                "IMAP",
                "Server a.example.org",
                "Port 993",
                "User address",
                "SMTP",
                "Server b.example.org",
                "Port 465",
                "User address",
            ];
            assert_eq!(told(text), sections, "{text}");
        }
        assert_eq!(
            told("IMAP\tSMTP\nServer: a.example.org\tServer: b.example.org\nIMAP: yes"),
            ["IMAP", "Server a.example.org", "SMTP", "Server b.example.org", "IMAP yes"]
        );
    }

    #[test]
    fn a_row_for_each_server_or_account_stays_a_row() {
        for text in [
            "Protocol\tServer\tPort\nIMAP\ta.example.org\t993\nSMTP\tb.example.org\t465",
            "\tIncoming\tPort\tOutgoing\tPort\nA\ta.example.org\t993\tb.example.org\t465\nB\tc.example.org\t993\td.example.org\t465",
        ] {
            assert_eq!(told(text).len(), 3, "{text}");
        }
    }
}
