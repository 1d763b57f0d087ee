//! Makes the tables out of the text that the build packs: one phrase a line, after a mark that says what it is a sign of.

use super::alternatives::each;
use super::table::{Confidence, Needs, Pattern, Phrase, Segment, Sign, Table};
use crate::engine::Side;

/// Opens the packed text. What is not in its form, which the build rules out, is passed over.
pub(super) fn open(text: &'static str) -> Table {
    let parts = text.split(['\n', ' ', '(', '|', ')']);
    let mut words: Vec<&str> = parts.filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    let mut table = Table {
        words,
        row: Vec::new(),
        segments: Vec::new(),
        phrases: Vec::new(),
        slots: 0,
        patterns: Vec::new(),
        replies: Vec::new(),
    };
    // Phrases of the pattern at hand that another pattern has.
    let mut left: Vec<&str> = Vec::new();
    for line in text.lines() {
        let Some((mark, rest)) = line.split_once(' ') else { continue };
        let at_hand = u16::try_from(table.patterns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let sign = match mark {
            "=" => {
                table.patterns.push(pattern(rest));
                left.clear();
                continue;
            }
            "!" => {
                left.push(rest);
                continue;
            }
            "r" => {
                table.replies.extend(rest.split(' ').map(|number| (number, at_hand)));
                continue;
            }
            "+" => Sign::Says(at_hand),
            "-" => Sign::Mutes(at_hand),
            "m" => Sign::Mail,
            "s" => Sign::Spoken,
            "f" => Sign::Failing,
            "x" => Sign::Other,
            "w" => Sign::Web,
            "t" => Sign::Files,
            "o" => Sign::Outgoing,
            _ => Sign::Incoming,
        };
        for phrase in each(rest) {
            let is_left = || left.iter().any(|other| same(other, &phrase));
            if !rest.contains('(') || !is_left() {
                table.add(&phrase, sign);
            }
        }
    }
    let row = std::mem::take(&mut table.row);
    table.segments.sort_unstable_by(|a, b| a.of(&row).cmp(b.of(&row)));
    table.row = row;
    table
}

/// Whether two phrases have the same words.
fn same(one: &str, other: &str) -> bool {
    one.split_ascii_whitespace().eq(other.split_ascii_whitespace())
}

impl Table {
    /// Adds a phrase without alternatives.
    fn add(&mut self, phrase: &str, sign: Sign) {
        let index = u16::try_from(self.phrases.len()).unwrap_or(u16::MAX);
        let mut parts = 0;
        for part in phrase.split("..") {
            let start = self.row.len();
            for word in part.split_ascii_whitespace() {
                let number = self.word(word);
                self.row.extend(number);
            }
            self.segments.push(Segment {
                start: u32::try_from(start).unwrap_or(u32::MAX),
                length: u8::try_from(self.row.len() - start).unwrap_or(u8::MAX),
                place: parts,
                phrase: index,
            });
            parts += 1;
        }
        let slot = u16::try_from(self.slots).unwrap_or(u16::MAX);
        self.phrases.push(Phrase { sign, parts, slot });
        self.slots += usize::from(parts);
    }
}

/// A pattern from its line: causes, confidence, whether it yields, what must stand beside it, side and ports.
fn pattern(line: &str) -> Pattern {
    let mut words = line.split(' ');
    let mut word = || words.next().unwrap_or_default();
    Pattern {
        causes: word().split(',').filter_map(|number| number.parse().ok()).collect(),
        confidence: match word() {
            "c" => Confidence::Certain,
            "l" => Confidence::Likely,
            _ => Confidence::Possible,
        },
        yields: word() == "y",
        needs: match word() {
            "n" => Needs::Nothing,
            "q" => Needs::Quiet,
            _ => Needs::Mail,
        },
        side: match word() {
            "i" => Some(Side::Incoming),
            "o" => Some(Side::Outgoing),
            _ => None,
        },
        ports: word().split(',').filter_map(|number| number.parse().ok()).collect(),
    }
}
