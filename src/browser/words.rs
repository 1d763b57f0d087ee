//! Fetches the words of a language.

use super::{file, plural};
use crate::words::{Language, Words};

/// The words of a language; `None` if they cannot be fetched or belong to another build.
///
/// The page names the files: `<meta name="maillint-words" content="en:words-en.txt,de:words-de.txt">`,
/// each relative to the page.
pub async fn fetch(language: &Language) -> Option<Words> {
    let files = file::named("maillint-words")?;
    let name = files.split(',').find_map(|entry| {
        entry.split_once(':').filter(|(code, _)| *code == language.code).map(|(_, name)| name)
    })?;
    Words::parse(file::text(name).await?, plural::rule).ok()
}
