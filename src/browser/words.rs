//! Fetches the words of a language.

use super::{file, plural};
use crate::words::{Language, Part, Words};

/// The words that the page begins with; `None` if they cannot be fetched or belong to another build.
pub async fn fetch(language: &Language) -> Option<Words> {
    Words::parse(file::of_language(META, language.code).await?, plural::rule).ok()
}

/// These words and a part of them; `None` if it cannot be fetched or belongs to another build.
pub async fn add(mut words: Words, part: Part) -> Option<Words> {
    let name = [words.language().code, ".", part.name].concat();
    words.add(part, &file::of_language(META, &name).await?).ok()?;
    Some(words)
}

/// The page names the files: `<meta name="maillint-words" content="en:words-en.txt,en.mailbox:words-en-mailbox.txt">`,
/// each relative to the page.
const META: &str = "maillint-words";
