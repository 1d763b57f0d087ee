//! The contract's own JSON.

use super::Context;
use super::json_places::places;
use super::reading::{Format, Note, Reading, Set};
use crate::contract::read_settings;

/// Reads one settings object of the contract.
pub(super) fn read(text: &str, _: Context<'_>) -> Option<Reading> {
    if !text.trim_start().starts_with('{') {
        return None;
    }
    let reading = Reading { format: Format::Settings, ..Reading::default() };
    Some(match read_settings(text) {
        Ok(draft) => {
            Reading { sets: vec![Set { draft, marks: places(text), ..Set::default() }], ..reading }
        }
        Err(error) => {
            Reading { notes: vec![Note::Broken(place(text, error.line, error.column))], ..reading }
        }
    })
}

/// The byte at a line and a column, both counted from 1.
fn place(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut place = text.len().min(before + column.saturating_sub(1));
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_what_is_wrong_has_its_place() {
        let read = |text| read(text, Context::default());
        let reading = read(r#"{"incoming": {"host": "imap.example.org"}}"#).unwrap();
        assert_eq!(reading.sets[0].draft.incoming.host, "imap.example.org");
        assert_eq!(reading.sets[0].marks[0].passage, 23..39);
        let text = "{\n  \"incomming\": {}\n}";
        let [Note::Broken(at)] = read(text).unwrap().notes[..] else { panic!("one note") };
        assert!(at > 2 && at < text.len());
        assert_eq!(read("imap.example.org"), None);
    }
}
