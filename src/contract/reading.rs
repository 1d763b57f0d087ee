//! What was read from a text, as JSON.

use serde::Serialize;

use super::VERSION;
use super::write::Settings;
use crate::formats::import::{Lines, Reading, Set};

/// The sets of settings in a text and what has to be known of it, as JSON.
pub fn reading_json(reading: &Reading, text: &str) -> String {
    let lines = Lines::of(text);
    let place = |byte: Option<usize>| {
        let place = byte.map(|byte| lines.place(byte));
        (place.map(|place| place.line), place.map(|place| place.column))
    };
    let json = ReadingJson {
        version: VERSION,
        format: reading.format.token(),
        sets: reading
            .sets
            .iter()
            .map(|set| {
                let (line, column) = place(set.start());
                let Set { draft, standing, .. } = set;
                SetJson { standing: standing.token(), line, column, settings: Settings::of(draft) }
            })
            .collect(),
        notes: reading
            .notes
            .iter()
            .map(|note| {
                let (line, column) = place(note.start());
                NoteJson { note: note.token(), line, column }
            })
            .collect(),
    };
    // Text, numbers and lists of them can always be written.
    serde_json::to_string_pretty(&json).unwrap_or_default()
}

#[derive(Serialize)]
struct ReadingJson<'a> {
    version: u32,
    format: &'static str,
    sets: Vec<SetJson<'a>>,
    notes: Vec<NoteJson>,
}

#[derive(Serialize)]
struct SetJson<'a> {
    standing: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    settings: Settings<'a>,
}

#[derive(Serialize)]
struct NoteJson {
    note: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
}
