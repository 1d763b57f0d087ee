//! Fetches the words of a language.

use super::place::Place;
use super::{file, plural};
use crate::words::{Language, Part, Words};

/// The words that the page begins with, and these parts; `None` if they cannot be fetched or belong to another build.
pub async fn fetch(
    place: &Place,
    language: &Language,
    parts: impl Iterator<Item = Part>,
) -> Option<Words> {
    let first = file::of_language(place, LIST, language.code).await?;
    let mut words = Words::parse(first, plural::rule).ok()?;
    for part in parts {
        words.add(part, &catalogue(place, language, part).await?).ok()?;
    }
    Some(words)
}

/// The catalogue of a part of the words; `None` if it cannot be fetched.
pub async fn catalogue(place: &Place, language: &Language, part: Part) -> Option<String> {
    file::of_language(place, LIST, &[language.code, ".", part.name].concat()).await
}

/// The site names the files: `en:words-en.txt,en.mailbox:words-en-mailbox.txt`.
const LIST: &str = "words";
