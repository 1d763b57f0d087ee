//! Where a text that was taken out of something else, such as a page in HTML, stands in that.

use super::reading::{Mark, Note, Passage, Reading};

/// A map from places in a text to places in what it was taken from.
///
/// A text is made of pieces in order; what lies between two, such as the line break after a heading, stands nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    pieces: Vec<Piece>,
}

/// A piece of the text and its source. Where both are as long they are the same, byte by byte;
/// else the whole piece stands for the whole of its source, as a character for its name.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    text: Passage,
    source: Passage,
}

impl Origin {
    /// Adds the piece that follows the ones before, both in the text and in the source.
    pub fn push(&mut self, text: Passage, source: Passage) {
        if let Some(last) = self.pieces.last_mut()
            && last.text.end == text.start
            && last.source.end == source.start
            && last.is_same()
            && text.len() == source.len()
        {
            last.text.end = text.end;
            last.source.end = source.end;
            return;
        }
        self.pieces.push(Piece { text, source });
    }

    /// Where a passage of the text stands in the source.
    pub fn passage(&self, passage: &Passage) -> Passage {
        let start = self.start(passage.start);
        let end = if passage.is_empty() { start } else { self.end(passage.end) };
        start..end.max(start)
    }

    /// A reading of the text as one of the source.
    pub fn moved(&self, mut reading: Reading) -> Reading {
        for Mark { passage, .. } in reading.sets.iter_mut().flat_map(|set| &mut set.marks) {
            *passage = self.passage(passage);
        }
        for note in &mut reading.notes {
            match note {
                Note::Password(passage) | Note::LeftOut(passage) | Note::OtherService(passage) => {
                    *passage = self.passage(passage)
                }
                Note::Broken(at) => *at = self.start(*at),
                Note::Signed
                | Note::Encrypted
                | Note::TooLong
                | Note::NotText
                | Note::NeedsAddress => {}
            }
        }
        reading
    }

    /// Where the byte at this place of the text stands; one that stands nowhere is taken for the next that does.
    fn start(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.text.end <= at);
        match self.pieces.get(index) {
            Some(piece) if piece.is_same() => {
                piece.source.start + at.saturating_sub(piece.text.start)
            }
            Some(piece) => piece.source.start,
            None => self.pieces.last().map_or(0, |piece| piece.source.end),
        }
    }

    /// Where the byte before this place of the text ends; one that stands nowhere is taken for the one before that does.
    fn end(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.text.start < at);
        match index.checked_sub(1).and_then(|index| self.pieces.get(index)) {
            Some(piece) if piece.is_same() => {
                piece.source.end - piece.text.end.saturating_sub(at).min(piece.source.len())
            }
            Some(piece) => piece.source.end,
            None => 0,
        }
    }
}

impl Piece {
    const fn is_same(&self) -> bool {
        self.text.end - self.text.start == self.source.end - self.source.start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passages_stand_where_their_text_was_taken_from() {
        // "<p>imap&amp;x</p><p>993", as "imap&x\n993".
        let mut origin = Origin::default();
        origin.push(0..4, 3..7);
        origin.push(4..5, 7..12);
        origin.push(5..6, 12..13);
        origin.push(7..9, 20..22);
        origin.push(9..10, 22..23);
        assert_eq!(origin.pieces.len(), 4);
        for (text, source) in [
            (0..4, 3..7),
            (1..3, 4..6),
            (4..5, 7..12),
            (3..6, 6..13),
            (7..10, 20..23),
            (5..8, 12..21),
            (6..7, 20..20),
            (2..2, 5..5),
            (10..10, 23..23),
            (90..99, 23..23),
        ] {
            assert_eq!(origin.passage(&text), source, "{text:?}");
        }
        assert_eq!(Origin::default().passage(&(3..5)), 0..0);
    }
}
