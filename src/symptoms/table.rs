//! What is looked for: the phrases of `data/symptoms/`, cut into segments, and what they are signs of.
//!
//! The build passes the phrases on as one text, with their alternatives as the data has them, which is a third of
//! what they weigh written out; [`super::opening`] writes them out when the first text is decoded.

use std::sync::LazyLock;

use super::opening::open;
use super::tokens;
use crate::engine::{ServerField, Side};

include!(concat!(env!("OUT_DIR"), "/symptoms.rs"));

/// The tables of this build.
pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| open(PHRASES));

/// Phrases cut into segments of words that follow each other, and what they are signs of.
pub(super) struct Table {
    /// Every word of every phrase, in lower case, sorted.
    pub(super) words: Vec<&'static str>,
    /// The numbers of the words of all segments in a row.
    pub(super) row: Vec<u16>,
    /// Sorted by their words.
    pub(super) segments: Vec<Segment>,
    pub(super) phrases: Vec<Phrase>,
    /// How many segments all phrases have together.
    pub(super) slots: usize,
    pub(super) patterns: Vec<Pattern>,
    /// Numbers of replies and the patterns that say what they mean by themselves.
    pub(super) replies: Vec<(&'static str, u16)>,
}

/// Words of a phrase that follow each other.
#[derive(Clone, Copy)]
pub(super) struct Segment {
    /// Where its words begin in the row.
    pub(super) start: u32,
    /// How many they are.
    pub(super) length: u8,
    /// Its place among the phrase's segments.
    pub(super) place: u8,
    pub(super) phrase: u16,
}

/// Some segments in order, with a few words between them.
pub(super) struct Phrase {
    pub(super) sign: Sign,
    /// How many segments it has.
    pub(super) parts: u8,
    /// The place of its first segment when those of all phrases are counted.
    pub(super) slot: u16,
}

/// What a phrase is a sign of.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    /// The pattern.
    Says(u16),
    /// That the pattern does not count here.
    Mutes(u16),
    /// That the text is about mail.
    Mail,
    /// The same, in a word that people use in any sentence.
    Spoken,
    /// That a program reports a failure.
    Failing,
    /// That it is about something else that connects to servers.
    Other,
    /// That it has an address of the web.
    Web,
    /// That it is about transfers of files.
    Files,
    /// That mail is being sent.
    Outgoing,
    /// That mail is being read.
    Incoming,
}

/// Texts that mean the same.
pub(super) struct Pattern {
    /// The numbers of what can be behind it, likeliest first.
    pub(super) causes: Vec<u8>,
    /// How sure the first of them is.
    pub(super) confidence: Confidence,
    pub(super) needs: Needs,
    /// Whether programs say this too when no connection came about, so that it does not count where something says why.
    pub(super) yields: bool,
    pub(super) side: Option<Side>,
    /// It counts only where one of these ports is named, if there are any.
    pub(super) ports: Vec<u16>,
}

/// What must stand beside a pattern before it counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// Only mail programs and mail servers say this.
    Nothing,
    /// Nothing that speaks of other things than mail.
    Quiet,
    /// Words of mail.
    Mail,
}

/// How sure it is that a cause is behind an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// The text leaves little else, or the settings agree with it.
    Certain,
    /// The text is mostly seen with this cause.
    Likely,
    /// It is seen with this cause too.
    Possible,
}

impl Confidence {
    /// Every confidence, the surest first.
    pub const ALL: [Self; 3] = [Self::Certain, Self::Likely, Self::Possible];

    /// The word for it in the contract.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Possible => "possible",
        }
    }

    /// The next one down.
    pub(super) const fn lower(self) -> Self {
        match self {
            Self::Certain => Self::Likely,
            Self::Likely | Self::Possible => Self::Possible,
        }
    }
}

/// What is known of a cause.
pub(super) struct Facts {
    pub(super) id: &'static str,
    /// Whether it keeps a connection from coming about.
    pub(super) early: bool,
    pub(super) fields: &'static [ServerField],
    /// Codes of the rules whose findings confirm it.
    pub(super) confirmed_by: &'static [&'static str],
}

impl Table {
    /// The number of a word, in any case; `None` if no phrase has it.
    pub(super) fn word(&self, word: &str) -> Option<u16> {
        let found = self.words.binary_search_by(|known| known.chars().cmp(tokens::folded(word)));
        found.ok().and_then(|index| u16::try_from(index).ok())
    }

    /// The pattern that says what a reply means by its numbers: by its whole detail, else by the detail's subject, else
    /// by the code.
    pub(super) fn reply(&self, code: &str, detail: &str) -> Option<u16> {
        let subject = detail.get(..3).unwrap_or_default();
        [detail, subject, code].into_iter().find_map(|wanted| {
            self.replies.iter().find(|(number, _)| *number == wanted).map(|(_, pattern)| *pattern)
        })
    }

    /// Calls `found` with every segment that `words` begins with.
    pub(super) fn segments(&self, words: &[Option<u16>], mut found: impl FnMut(Segment)) {
        let (mut low, mut high) = (0, self.segments.len());
        for (depth, word) in words.iter().enumerate() {
            let Some(word) = *word else { return };
            let at = |index: usize| self.numbers(index).get(depth).copied();
            low = partition(low, high, |index| at(index) < Some(word));
            high = partition(low, high, |index| at(index) == Some(word));
            if low >= high {
                return;
            }
            // The shortest of those that begin alike come first.
            for segment in self.segments.get(low..high).unwrap_or_default() {
                if usize::from(segment.length) != depth + 1 {
                    break;
                }
                found(*segment);
            }
        }
    }

    /// The numbers of the words of the segment at a place.
    pub(super) fn numbers(&self, index: usize) -> &[u16] {
        self.segments.get(index).map_or(&[], |segment| segment.of(&self.row))
    }
}

impl Segment {
    /// Its words in the row.
    pub(super) fn of(self, row: &[u16]) -> &[u16] {
        let start = usize::try_from(self.start).unwrap_or(usize::MAX);
        row.get(start..start.saturating_add(usize::from(self.length))).unwrap_or_default()
    }
}

/// The first index between `low` and `high` of which `is_before` is not true.
fn partition(mut low: usize, mut high: usize, is_before: impl Fn(usize) -> bool) -> usize {
    while low < high {
        let middle = low.midpoint(high);
        if is_before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn words_are_found_in_any_case() {
        for (word, is_known) in
            [("SMTP", true), ("smtp", true), ("Smtp", true), ("smt", false), ("", false)]
        {
            assert_eq!(TABLE.word(word).is_some(), is_known, "{word}");
        }
    }

    #[test]
    fn every_segment_is_found_in_itself() {
        for index in 0..TABLE.segments.len() {
            let numbers = TABLE.numbers(index);
            let words: Vec<Option<u16>> = numbers.iter().copied().map(Some).collect();
            let mut found = false;
            TABLE.segments(&words, |segment| found |= segment.of(&TABLE.row) == numbers);
            assert!(found, "{numbers:?}");
        }
    }
}
