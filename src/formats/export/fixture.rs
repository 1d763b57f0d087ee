//! Writing in tests.

use super::{Missing, Source, all};
use crate::engine::Draft;
use crate::engine::fixture::environment;
use crate::engine::read::read;
use crate::words::{Words, embedded, plural};

/// Writes a draft as the format with this name, with English words.
pub(super) fn write_as(token: &str, draft: &Draft, remarks: &[&str]) -> Result<String, Missing> {
    write_in("en", token, draft, remarks)
}

/// Likewise with the words of a language.
pub(super) fn write_in(
    language: &str,
    token: &str,
    draft: &Draft,
    remarks: &[&str],
) -> Result<String, Missing> {
    let export = all().find(|export| export.token == token).expect("a format");
    let to_ascii = environment().to_ascii;
    let account = read(draft, to_ascii);
    let words = Words::parse(embedded(language).expect("a language").to_owned(), plural::native);
    let words = &words.expect("a catalogue");
    let remarks: Vec<String> = remarks.iter().map(|&remark| remark.to_owned()).collect();
    (export.write)(Source { draft, account: &account, remarks: &remarks, words, to_ascii })
}
