//! What the build makes of `data/symptoms/`: phrases, patterns and causes, in arrays that cost nothing to open.

use crate::engine::{ServerField, Side};

/// The tables of this build.
pub(super) static TABLE: Table = include!(concat!(env!("OUT_DIR"), "/symptoms.rs"));

/// Phrases cut into segments of words that follow each other, and what they are signs of.
pub(super) struct Table {
    /// Every word of every phrase, in lower case, sorted, one a line.
    words: &'static str,
    /// Where each word begins.
    word_starts: &'static [u16],
    /// The numbers of the words of all segments in a row; the segments are sorted by them.
    segment_words: &'static [u16],
    /// Where each segment ends in that row.
    segment_ends: &'static [u16],
    /// Which phrases use the segments, in a row.
    uses: &'static [Use],
    /// Where the uses of each segment end in that row.
    use_ends: &'static [u16],
    pub(super) phrases: &'static [Phrase],
    /// How many segments all phrases have together.
    pub(super) slots: usize,
    pub(super) patterns: &'static [Pattern],
    pub(super) causes: &'static [Facts],
}

/// A segment as a part of a phrase.
#[derive(Clone, Copy)]
pub(super) struct Use {
    pub(super) phrase: u16,
    /// Its place among the phrase's segments.
    pub(super) place: u8,
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
    /// That mail is being sent.
    Outgoing,
    /// That mail is being read.
    Incoming,
}

/// Texts that mean the same.
pub(super) struct Pattern {
    /// The numbers of what can be behind it, likeliest first.
    pub(super) causes: &'static [u8],
    /// How sure the first of them is.
    pub(super) confidence: Confidence,
    pub(super) needs: Needs,
    pub(super) side: Option<Side>,
    /// It counts only where one of these ports is named, if there are any.
    pub(super) ports: &'static [u16],
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
    pub(super) fields: &'static [ServerField],
    /// Codes of the rules whose findings confirm it.
    pub(super) confirmed_by: &'static [&'static str],
}

impl Table {
    /// The number of a word, in any case; `None` if no phrase has it.
    pub(super) fn word(&self, word: &str) -> Option<u16> {
        let found = self.word_starts.binary_search_by(|&start| {
            let rest = self.words.as_bytes().get(usize::from(start)..).unwrap_or_default();
            let known = rest.iter().take_while(|byte| **byte != b'\n');
            known.copied().cmp(word.bytes().map(|byte| byte.to_ascii_lowercase()))
        });
        found.ok().and_then(|index| u16::try_from(index).ok())
    }

    /// Calls `found` with the number and the length of every segment that `words` begins with.
    pub(super) fn segments(&self, words: &[Option<u16>], mut found: impl FnMut(usize, usize)) {
        let (mut low, mut high) = (0, self.segment_ends.len());
        for (depth, word) in words.iter().enumerate() {
            let Some(word) = *word else { return };
            let at = |index: usize| self.segment(index).get(depth).copied();
            low = partition(low, high, |index| at(index) < Some(word));
            high = partition(low, high, |index| at(index) == Some(word));
            if low >= high {
                return;
            }
            // The shortest of those that begin alike comes first.
            if self.segment(low).len() == depth + 1 {
                found(low, depth + 1);
            }
        }
    }

    /// The phrases that a segment is part of.
    pub(super) fn uses(&self, segment: usize) -> &'static [Use] {
        slice(self.uses, self.use_ends, segment)
    }

    fn segment(&self, index: usize) -> &'static [u16] {
        slice(self.segment_words, self.segment_ends, index)
    }
}

/// One of many slices that stand in a row.
fn slice<T>(row: &'static [T], ends: &[u16], index: usize) -> &'static [T] {
    let end = ends.get(index).copied().unwrap_or_default();
    let start = index.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    row.get(usize::from(start)..usize::from(end)).unwrap_or_default()
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
    fn every_phrase_is_found_in_itself() {
        for index in 0..TABLE.segment_ends.len() {
            let words: Vec<Option<u16>> = TABLE.segment(index).iter().copied().map(Some).collect();
            let mut found = Vec::new();
            TABLE.segments(&words, |segment, length| found.push((segment, length)));
            assert_eq!(found.last(), Some(&(index, words.len())));
        }
    }
}
