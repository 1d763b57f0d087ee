//! A link of ours, pasted: the settings in its fragment.

use super::Context;
use super::reading::{Format, Reading, Set};
use crate::formats::link::decode;

/// Reads an address whose fragment carries settings, or such a fragment alone.
pub(super) fn read(text: &str, _: Context<'_>) -> Option<Reading> {
    let text = text.trim();
    if text.contains(char::is_whitespace) {
        return None;
    }
    let fragment = &text[text.find('#')?..];
    let draft = decode(fragment).ok()?.draft;
    let set = Set { draft, ..Set::default() };
    Some(Reading { format: Format::Link, sets: vec![set], notes: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_gives_the_settings_that_it_carries() {
        let read = |text| read(text, Context::default());
        let reading =
            read("https://example.org/check/#v=1&incoming.host=imap.example.org").unwrap();
        assert_eq!(reading.sets[0].draft.incoming.host, "imap.example.org");
        assert_eq!(read("https://example.org/help#imap"), None);
        assert_eq!(read("see #v=1 for more"), None);
    }
}
