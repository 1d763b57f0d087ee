//! Fetches the words of a language.

use super::{file, plural};
use crate::words::{Language, Words};

/// The words of a language; `None` if they cannot be fetched or belong to another build.
pub async fn fetch(language: &Language) -> Option<Words> {
    Words::parse(file::of_language("maillint-words", language).await?, plural::rule).ok()
}
