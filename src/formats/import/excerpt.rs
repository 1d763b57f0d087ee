//! The places of a text that something was read from, with enough around them to be recognised.

use super::reading::Passage;

/// How many lines stand above and below a marked place.
const LINES: usize = 2;

/// How many bytes at most stand on either side of a marked place, in a text with long lines.
const AROUND: usize = 240;

/// How many bytes of a marked place are shown.
const LONGEST: usize = 240;

/// How many bytes on either side of a passage a quotation has.
const QUOTED: usize = 40;

/// A part of a text, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text around the marked places.
    Plain(&'a str),
    /// A marked place and its number, counted from 1; the text is cut where it is very long.
    Marked(usize, &'a str),
    /// Text that is not shown.
    Gap,
}

/// The marked places of a text: passages, those that overlap made one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(Vec<Passage>);

impl Places {
    /// The places of these passages, in the order of the text.
    pub fn of(passages: impl IntoIterator<Item = Passage>) -> Self {
        let mut places: Vec<Passage> = Vec::new();
        for passage in in_order(passages) {
            match places.last_mut() {
                Some(last) if passage.start < last.end => last.end = last.end.max(passage.end),
                _ if passage.is_empty() => {}
                _ => places.push(passage),
            }
        }
        Self(places)
    }

    /// The number of the place that a passage is in, counted from 1.
    pub fn number(&self, passage: &Passage) -> Option<usize> {
        let holds = |place: &Passage| place.start <= passage.start && passage.end <= place.end;
        self.0.iter().position(holds).map(|index| index + 1)
    }

    /// The text around the places.
    pub fn excerpt<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut shown = 0;
        let mut push = |piece| {
            if !matches!(piece, Piece::Plain("")) {
                pieces.push(piece);
            }
        };
        for (index, place) in self.0.iter().enumerate() {
            let before = before(text, place.start).max(shown);
            if before > shown || index == 0 && before > 0 {
                push(Piece::Gap);
            }
            push(Piece::Plain(text.get(before..place.start).unwrap_or_default()));
            let end = boundary(text, place.end.min(place.start + LONGEST));
            push(Piece::Marked(index + 1, text.get(place.start..end).unwrap_or_default()));
            if end < place.end {
                push(Piece::Gap);
            }
            let next = self.0.get(index + 1).map_or(text.len(), |next| next.start);
            let after = after(text, place.end).min(next);
            let is_near = self.0.len() > index + 1 && self::before(text, next) <= after;
            shown = if is_near { next } else { after };
            push(Piece::Plain(text.get(place.end..shown).unwrap_or_default()));
        }
        if !self.0.is_empty() && shown < text.trim_end().len() {
            push(Piece::Gap);
        }
        pieces
    }
}

/// Passages in the order of the text.
pub(super) fn in_order(
    passages: impl IntoIterator<Item = Passage>,
) -> impl Iterator<Item = Passage> {
    // Sorted as pairs of numbers, whatever is sorted: each type that is sorted is code for a page to fetch.
    let mut pairs: Vec<(usize, usize)> =
        passages.into_iter().map(|passage| (passage.start, passage.end)).collect();
    pairs.sort_unstable();
    pairs.into_iter().map(|(start, end)| start..end)
}

/// A passage with what stands on its line around it; cut between words where the line is long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote<'a> {
    /// What stands before it.
    pub before: &'a str,
    /// The passage.
    pub passage: &'a str,
    /// What stands after it.
    pub after: &'a str,
}

/// Quotes a passage.
pub fn quote<'a>(text: &'a str, passage: &Passage) -> Quote<'a> {
    let end = boundary(text, passage.end.min(passage.start + LONGEST));
    let (head, tail) = (
        text.get(..passage.start).unwrap_or_default(),
        text.get(passage.end..).unwrap_or_default(),
    );
    let is_break = |character: char| character.is_whitespace() || "<>".contains(character);
    let mut before = head.get(head.rfind('\n').map_or(0, |at| at + 1)..).unwrap_or_default();
    if before.len() > QUOTED {
        before = before.get(boundary(before, before.len() - QUOTED)..).unwrap_or_default();
        let word = before.find(is_break).unwrap_or(before.len());
        before = before.get(word..).unwrap_or_default();
    }
    let mut after = tail.get(..tail.find('\n').unwrap_or(tail.len())).unwrap_or_default();
    if after.len() > QUOTED {
        after = after.get(..boundary(after, QUOTED)).unwrap_or_default();
        after = after.get(..after.rfind(is_break).unwrap_or_default()).unwrap_or_default();
    }
    Quote {
        before: before.trim_start_matches('>').trim_start(),
        passage: text.get(passage.start..end).unwrap_or_default(),
        after: after.trim_end(),
    }
}

/// Where the lines above a place begin.
fn before(text: &str, at: usize) -> usize {
    let far = boundary(text, at.saturating_sub(AROUND));
    let head = text.get(far..at).unwrap_or_default();
    let mut breaks = head.rmatch_indices('\n');
    breaks.nth(LINES).map_or(far, |(found, _)| far + found + 1)
}

/// Where the lines below a place end.
fn after(text: &str, at: usize) -> usize {
    let far = boundary(text, (at + AROUND).min(text.len()));
    let tail = text.get(at..far).unwrap_or_default();
    tail.match_indices('\n').nth(LINES).map_or(far, |(found, _)| at + found)
}

/// The boundary of a character at or before a byte.
fn boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn find(text: &str, part: &str) -> Passage {
        let start = text.find(part).expect("a part of the text");
        start..start + part.len()
    }

    #[test]
    fn places_are_numbered_and_what_is_far_from_them_is_left_out() {
        let text = "one\ntwo\nthree\nserver imap.example.org\nfive\nsix\nseven\neight\n\
            nine\nten\nport 993\ntwelve\n";
        let places = Places::of([find(text, "993"), find(text, "imap.example.org")]);
        assert_eq!(
            places.excerpt(text),
            [
                Piece::Gap,
                Piece::Plain("two\nthree\nserver "),
                Piece::Marked(1, "imap.example.org"),
                Piece::Plain("\nfive\nsix"),
                Piece::Gap,
                Piece::Plain("nine\nten\nport "),
                Piece::Marked(2, "993"),
                Piece::Plain("\ntwelve\n"),
            ]
        );
        assert_eq!(places.number(&find(text, "example")), Some(1));
        assert_eq!(places.number(&find(text, "twelve")), None);
    }

    #[test]
    fn passages_that_overlap_are_one_place() {
        let text = "imaps://sam@imap.example.org:993";
        let places = Places::of([
            find(text, "imaps"),
            find(text, "sam@imap"),
            find(text, "imap.example.org"),
        ]);
        let marked: Vec<Piece<'_>> = places.excerpt(text);
        assert_eq!(
            marked,
            [
                Piece::Marked(1, "imaps"),
                Piece::Plain("://"),
                Piece::Marked(2, "sam@imap.example.org"),
                Piece::Plain(":993"),
            ]
        );
    }

    #[test]
    fn a_quotation_is_the_passage_on_its_line() {
        let text = "Mail\n  Server: imap.example.org (IMAP) \nPort: 993";
        let quote = quote(text, &find(text, "imap.example.org"));
        assert_eq!(
            quote,
            Quote { before: "Server: ", passage: "imap.example.org", after: " (IMAP)" }
        );
    }

    #[test]
    fn a_long_line_is_cut_between_words() {
        let text = "<key>IncomingMailServerHostName</key><string>imap.example.org</string><key>and more of it is here</key>";
        let quote = quote(text, &find(text, "imap.example.org"));
        assert_eq!(
            (quote.before, quote.after),
            ("</key><string>", "</string><key>and more of it is here")
        );
    }

    #[test]
    fn of_one_long_line_only_the_surroundings_are_shown() {
        let text = ["x".repeat(100_000), "993".to_owned(), "ü".repeat(100_000)].concat();
        let places = Places::of([find(&text, "993")]);
        let pieces = places.excerpt(&text);
        let shown: usize = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Plain(text) | Piece::Marked(_, text) => text.len(),
                Piece::Gap => 0,
            })
            .sum();
        assert!(shown < 600 && pieces.len() == 5, "{pieces:?}");
    }

    proptest! {
        #[test]
        fn every_place_is_shown_and_the_order_is_that_of_the_text(
            text in "[a-cü\n]{0,60}",
            passages in proptest::collection::vec((0..60_usize, 0..9_usize), 0..6),
        ) {
            let passages = passages.into_iter().map(|(start, length)| {
                let start = boundary(&text, start);
                start..boundary(&text, start + length)
            });
            let places = Places::of(passages);
            let pieces = places.excerpt(&text);
            let mut from = 0;
            for piece in &pieces {
                if let Piece::Plain(part) | Piece::Marked(_, part) = piece {
                    let found = text.get(from..).and_then(|rest| rest.find(part));
                    prop_assert!(found.is_some());
                    from += found.unwrap_or_default() + part.len();
                }
            }
            let marked = pieces.iter().filter(|piece| matches!(piece, Piece::Marked(..))).count();
            prop_assert_eq!(marked, places.0.len());
            for passage in &places.0 {
                let quote = quote(&text, passage);
                prop_assert_eq!(quote.passage, text.get(passage.clone()).unwrap_or_default());
            }
        }
    }
}
