//! What was met while one field was cleaned.

use super::ProblemKind;
use crate::engine::value::Value;

/// How many different characters are worth naming.
const NAMED: usize = 4;

/// Everything odd about one field, of which the most telling is reported.
#[derive(Default)]
pub(super) struct Oddities {
    most_telling: Option<ProblemKind>,
    characters: Vec<(ProblemKind, char)>,
}

impl Oddities {
    /// Notes something odd.
    pub(super) fn note(&mut self, kind: ProblemKind) {
        self.most_telling = Some(self.most_telling.map_or(kind, |other| other.min(kind)));
    }

    /// Notes an odd character.
    pub(super) fn character(&mut self, kind: ProblemKind, character: char) {
        self.note(kind);
        let known = self.characters.contains(&(kind, character));
        if !known && self.characters.iter().filter(|(of, _)| *of == kind).count() < NAMED {
            self.characters.push((kind, character));
        }
    }

    /// The most telling of it all.
    pub(super) const fn most_telling(&self) -> Option<ProblemKind> {
        self.most_telling
    }

    /// The characters of one kind, by their numbers in Unicode, since some of them do not show.
    pub(super) fn characters(&self, kind: ProblemKind) -> Value {
        let of_kind = self.characters.iter().filter(|(of, _)| *of == kind);
        of_kind.map(|(_, character)| Value::Text(code_point(*character))).collect::<Vec<_>>().into()
    }
}

/// A character's number as Unicode writes it: `U+200B`.
pub(super) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
