//! Every set of settings in a text, checked, with the place of each finding: for pages that tell people what to enter.

use super::import::{Lines, Passage, Place, Reading, Set};
use crate::engine::{Environment, Field, Report, ServerField, Severity, check};

/// A set of settings, its report, and where both stand.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The settings.
    pub set: Set,
    /// What there is to say about them.
    pub report: Report,
    /// Where the set begins, by what reads mail where it has that; `None` where its values have no places, as in settings as JSON.
    pub place: Option<Place>,
    /// Where each finding of the report stands, in its order.
    pub regions: Vec<Option<Region>>,
}

/// From the first character of a value to behind its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Where it begins.
    pub start: Place,
    /// Where the next character would stand.
    pub end: Place,
}

impl Checked {
    /// Whether the settings have errors.
    pub fn has_errors(&self) -> bool {
        self.report.verdict() == Some(Severity::Error)
    }
}

/// Checks every set of what was read from a text.
pub fn lint(reading: Reading, text: &str, environment: &Environment<'_>) -> Vec<Checked> {
    let lines = Lines::of(text);
    let sets = reading.sets.into_iter().map(|set| {
        let report = check(&set.draft, environment);
        let place = set.start();
        let regions = report.findings.iter().map(|finding| {
            passage(&set, finding.field).map(|Passage { start, end }| Region {
                start: lines.place(start),
                end: lines.place(end),
            })
        });
        let (place, regions) = (place.map(|start| lines.place(start)), regions.collect());
        Checked { set, report, place, regions }
    });
    sets.collect()
}

/// Where a field stands; where the text does not state it, its server, or else the set.
fn passage(set: &Set, field: Field) -> Option<Passage> {
    let first = |is_meant: &dyn Fn(Field) -> bool| {
        let meant = set.marks.iter().filter(|mark| is_meant(mark.field));
        meant.map(|mark| mark.passage.clone()).min_by_key(|passage| passage.start)
    };
    let side = field.side();
    first(&|other| other == field)
        .or_else(|| side.and_then(|side| first(&|other| other == side.field(ServerField::Host))))
        .or_else(|| side.and_then(|side| first(&|other| other.side() == Some(side))))
        .or_else(|| first(&|_| true))
}

#[cfg(test)]
mod tests {
    use super::super::import::Mark;
    use super::*;
    use crate::engine::fixture::{environment, parse};

    /// A reading of settings in which the words of `marks` stand for fields.
    fn reading(text: &str, settings: &str, marks: &[(&str, &str)]) -> Reading {
        let mark = |&(path, word): &(&str, &str)| {
            let start = text.find(word).unwrap();
            Mark { field: path.parse().unwrap(), passage: start..start + word.len() }
        };
        let marks = marks.iter().map(mark).collect();
        let set = Set { draft: parse(settings), marks, ..Set::default() };
        Reading { sets: vec![set], ..Reading::default() }
    }

    #[test]
    fn findings_stand_at_the_value_they_speak_of() {
        let text = "POP3 server:\n  pop.kundenpost.net, port 993 (SSL)";
        let settings = "pop3 pop.kundenpost.net:993 tls";
        let marks = [
            ("incoming.protocol", "POP3"),
            ("incoming.host", "pop.kundenpost.net"),
            ("incoming.port", "993"),
        ];
        let checked = lint(reading(text, settings, &marks), text, &environment()).remove(0);
        assert!(checked.has_errors());
        assert_eq!(checked.place, Some(Place { line: 1, column: 1 }));
        assert_eq!(
            checked.regions[0],
            Some(Region {
                start: Place { line: 2, column: 28 },
                end: Place { line: 2, column: 31 }
            })
        );
    }

    #[test]
    fn what_the_text_does_not_state_stands_at_its_server() {
        let text = "smtp.kundenpost.net imap.kundenpost.net 993";
        let settings = "imap imap.kundenpost.net:993 none; smtp smtp.kundenpost.net:465 tls";
        let marks =
            [("outgoing.host", "smtp"), ("incoming.port", "993"), ("incoming.host", "imap")];
        let set = reading(text, settings, &marks).sets.remove(0);
        let field = |path: &str| passage(&set, path.parse().unwrap()).unwrap().start;
        assert_eq!(field("incoming.encryption"), 20);
        assert_eq!(field("outgoing.port"), 0);
        assert_eq!(field("email"), 0);
    }

    #[test]
    fn settings_without_places_are_checked_too() {
        let checked = lint(reading("", "imap a:995 tls", &[]), "", &environment()).remove(0);
        assert_eq!(checked.place, None);
        assert!(checked.regions.iter().all(Option::is_none) && checked.has_errors());
    }
}
