//! Writes what only programs on a computer carry: what a provider's file says beyond what a check needs.

use std::fmt::Write as _;

use super::Entry;

/// The records of entries that passed the linter; `src/providers/records.rs` describes the text.
pub(crate) fn write(entries: &[Entry]) -> String {
    let mut text = String::new();
    for Entry { id, provider, .. } in entries {
        let _ = writeln!(text, "{id}");
        for source in &provider.sources {
            let url = source.url.as_deref().unwrap_or_default();
            let through = source.through.as_deref().unwrap_or_default();
            let _ = writeln!(text, "\tsource\t{}\t{url}\t{through}\t{}", source.title, source.date);
        }
    }
    text
}
