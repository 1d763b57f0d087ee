//! Lays the words of a page out as lines.

use super::super::origin::Origin;
use super::super::reading::Passage;

/// The longest cell that is put on one line, in bytes; a longer one holds a part of the page, not a value.
const MAX_CELL: usize = 300;

/// A page being laid out: a line for each block and each row, tabs between the cells of a row.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) text: String,
    pub(super) origin: Origin,
    /// How many line breaks there must be before the next word: 2 leave a line empty.
    breaks: usize,
    /// Whether there must be a space before the next word.
    is_spaced: bool,
    /// How many line breaks of the source have just passed, outside of all elements.
    passed: usize,
    /// How many spaces the line begins with, outside of all elements.
    indent: usize,
    /// The tables that are open.
    tables: Vec<Table>,
}

/// A table, while its rows come.
#[derive(Default)]
struct Table {
    /// How many cells its row has so far.
    cells: usize,
    /// Where the open cell begins.
    cell: Option<usize>,
}

/// What becomes of spaces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spaces {
    /// Any number of them and of line breaks is one space, as HTML has it.
    Folded,
    /// They stay.
    Kept,
    /// Those at the beginning of a line stay, and so do line breaks: what stands outside of all elements is no HTML, but Markdown, say.
    AsWritten,
}

/// The most tables inside of each other that are laid out as tables.
const MAX_TABLES: usize = 64;

impl Layout {
    /// Adds a character, and where it stands.
    pub(super) fn character(&mut self, character: char, source: Passage, spaces: Spaces) {
        let is_break = character == '\n';
        match spaces {
            _ if character == '\r' => {}
            Spaces::AsWritten if is_break => {
                self.passed += 1;
                self.part(self.passed);
            }
            Spaces::AsWritten if character.is_ascii_whitespace() && self.breaks > 0 => {
                self.indent += 1;
            }
            Spaces::AsWritten if character.is_ascii_whitespace() => self.is_spaced = true,
            Spaces::Folded if character.is_ascii_whitespace() => self.is_spaced = true,
            _ => {
                self.flush();
                let start = self.text.len();
                self.text.push(character);
                self.origin.push(start..self.text.len(), source);
            }
        }
    }

    /// Begins an element.
    pub(super) fn open(&mut self, name: &str) {
        match name {
            "br" => {
                let breaks = self.breaks + 1;
                self.part(breaks);
            }
            "table" => {
                self.part(2);
                if self.tables.len() < MAX_TABLES {
                    self.tables.push(Table::default());
                }
            }
            "tr" => {
                self.end_cell();
                self.part(1);
                if let Some(table) = self.tables.last_mut() {
                    table.cells = 0;
                }
            }
            "td" | "th" => self.begin_cell(),
            _ => self.part(breaks_around(name)),
        }
    }

    /// Ends an element.
    pub(super) fn close(&mut self, name: &str) {
        match name {
            "table" => {
                self.end_cell();
                self.tables.pop();
                self.part(2);
            }
            "tr" => {
                self.end_cell();
                self.part(1);
            }
            "td" | "th" => self.end_cell(),
            _ => self.part(breaks_around(name)),
        }
    }

    /// Puts a space between what comes and what was there.
    pub(super) const fn space(&mut self) {
        self.is_spaced = true;
    }

    /// Asks for line breaks before the next word; in a cell, one at most.
    fn part(&mut self, breaks: usize) {
        let is_in_cell = self.tables.last().is_some_and(|table| table.cell.is_some());
        self.breaks = self.breaks.max(breaks.min(if is_in_cell { 1 } else { 2 }));
        if breaks > 0 {
            self.indent = 0;
        }
    }

    fn begin_cell(&mut self) {
        if self.tables.is_empty() {
            self.tables.push(Table::default());
        }
        self.end_cell();
        if self.tables.last().is_some_and(|table| table.cells > 0) {
            self.text.push('\t');
        } else {
            self.flush();
        }
        self.forget();
        if let Some(table) = self.tables.last_mut() {
            table.cells += 1;
            table.cell = Some(self.text.len());
        }
    }

    /// Ends the cell that is open: what it asked for at its end is forgotten, and a value in it is put on one line.
    fn end_cell(&mut self) {
        let Some(start) = self.tables.last_mut().and_then(|table| table.cell.take()) else {
            return;
        };
        self.forget();
        let Some(cell) = self.text.get(start..) else { return };
        if cell.len() <= MAX_CELL && cell.contains('\n') {
            let line = cell.replace('\n', " ");
            self.text.truncate(start);
            self.text.push_str(&line);
        }
    }

    const fn forget(&mut self) {
        (self.breaks, self.is_spaced, self.passed, self.indent) = (0, false, 0, 0);
    }

    /// Writes what was asked for before the next word; nothing at the beginning of a text or of a cell.
    fn flush(&mut self) {
        let cell = self.tables.last().and_then(|table| table.cell).unwrap_or_default();
        let written = self.text.get(cell..).unwrap_or_default();
        if !written.is_empty() {
            let there = written.len() - written.trim_end_matches('\n').len();
            let breaks = self.breaks.saturating_sub(there);
            self.text.extend(std::iter::repeat_n('\n', breaks));
            self.text.extend(std::iter::repeat_n(' ', self.indent));
            if self.is_spaced && !self.text.ends_with(['\n', '\t', ' ']) {
                self.text.push(' ');
            }
        }
        self.forget();
    }
}

/// How many line breaks there are at least before and after an element.
fn breaks_around(name: &str) -> usize {
    match name {
        "address" | "caption" | "dd" | "details" | "dialog" | "div" | "dt" | "fieldset"
        | "figcaption" | "footer" | "form" | "header" | "legend" | "li" | "main" | "nav"
        | "option" | "summary" | "tbody" | "textarea" | "tfoot" | "thead" => 1,
        "article" | "aside" | "blockquote" | "body" | "dl" | "figure" | "h1" | "h2" | "h3"
        | "h4" | "h5" | "h6" | "hr" | "ol" | "p" | "pre" | "section" | "title" | "ul" => 2,
        _ => 0,
    }
}
