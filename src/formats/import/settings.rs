//! The contract's own JSON.
//!
//! Here, beside everything else that somebody may have, what can be read of it is read;
//! `contract::read_settings` refuses the whole for one mistake and says which.

use super::Context;
use super::json_places::{Value, unescape, values};
use super::reading::{Format, Mark, Note, Reading, Set};

/// Reads one settings object of the contract; `None` where nothing of it is known.
pub(super) fn read(text: &str, context: Context<'_>) -> Option<Reading> {
    read_anyway(text, context)
        .filter(|reading| reading.sets.iter().any(|set| !set.marks.is_empty()))
}

/// The same, where no other reader knows the text either.
pub(super) fn read_anyway(text: &str, _: Context<'_>) -> Option<Reading> {
    if !text.trim_start().trim_start_matches('\u{feff}').starts_with('{') {
        return None;
    }
    let (values, is_whole) = values(text);
    let mut set = Set::default();
    let mut notes = Vec::new();
    for Value { path, passage } in values {
        let content = unescape(text.get(passage.clone()).unwrap_or_default());
        match path.parse() {
            Ok(field) if set.draft.set(field, &content).is_ok() => {
                set.marks.push(Mark { field, passage });
            }
            _ if is_secret(&path) => notes.push(Note::Password(passage)),
            _ => notes.push(Note::LeftOut(passage)),
        }
    }
    if !is_whole {
        notes.push(Note::Broken(text.len()));
    }
    // An empty object is settings as well, of which every one is open.
    let has_nothing = set.marks.is_empty() && !notes.is_empty();
    let sets = if has_nothing { Vec::new() } else { vec![set] };
    Some(Reading { format: Format::Settings, sets, notes })
}

/// Whether a key is one for a password; settings have none.
fn is_secret(path: &str) -> bool {
    let key = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ["pass", "pwd", "secret", "token"].iter().any(|word| key.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_each_with_its_place() {
        let read = |text| read(text, Context::default());
        let reading = read(r#"{"incoming": {"host": "imap.example.org"}}"#).unwrap();
        assert_eq!(reading.sets[0].draft.incoming.host, "imap.example.org");
        assert_eq!(reading.sets[0].marks[0].passage, 23..39);
        assert_eq!(reading.notes, []);
        assert_eq!(read("imap.example.org"), None);
        assert_eq!(read(r#"{"smtp": {"host": "smtp.example.org"}}"#), None);
    }

    #[test]
    fn an_empty_object_is_settings_that_say_nothing() {
        let reading = read_anyway("{}", Context::default()).unwrap();
        assert_eq!(reading.sets, [Set::default()]);
    }

    #[test]
    fn a_password_is_not_shown() {
        let text = r#"{"outgoing": {"host": "a.example.org", "password": "hunter22"}}"#;
        assert_eq!(read(text, Context::default()).unwrap().notes, [Note::Password(52..60)]);
    }

    #[test]
    fn what_is_wrong_is_left_out_and_the_rest_is_read() {
        let text = r#"{"incoming": {"port": 993, "encryption": "ssl"}, "x": 1, "outgoing": {"#;
        let reading = read(text, Context::default()).unwrap();
        assert_eq!(reading.sets[0].draft.incoming.port, "993");
        assert_eq!(
            reading.notes,
            [Note::LeftOut(42..45), Note::LeftOut(54..55), Note::Broken(text.len())]
        );
    }
}
