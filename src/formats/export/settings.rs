//! The contract's own JSON.

use super::{Export, Missing, Source};
use crate::contract::{Layout, settings_json};

pub(super) const EXPORT: Export = Export {
    token: "settings",
    file_name: "mail-settings.json",
    media_type: "application/json",
    program: None,
    write,
};

/// JSON has no remarks, and anything can be written in it.
fn write(source: Source<'_>) -> Result<String, Missing> {
    Ok(settings_json(source.draft, Layout::Pretty) + "\n")
}

#[cfg(test)]
mod tests {
    use crate::engine::fixture::parse;
    use crate::formats::export::fixture::write_as;
    use crate::formats::import::{Context, Input, import};

    #[test]
    fn what_is_written_is_read_again() {
        let draft = parse("email sam@example.org; imap imap.example.org:993 tls; phone Mine imap");
        let text = write_as("settings", &draft, &[]).unwrap();
        let reading = import(&Input::from_text(&text), Context::default());
        assert_eq!(reading.sets[0].draft, draft);
    }
}
