//! Fetches a file that belongs to the app.
//!
//! The site names its files in lists, `en:words-en.txt,de:words-de.txt`: the page in `<meta name="maillint-words">`,
//! the element in its own script.

use super::place::Place;
use super::script;

/// The text of the file that a list names for a language.
pub(super) async fn of_language(place: &Place, list: &str, language: &str) -> Option<String> {
    text(place, &listed(place, list, language)?).await
}

/// The file that a list names under a key.
pub(super) fn listed(place: &Place, list: &str, key: &str) -> Option<String> {
    let files = place.named(list)?;
    let mut entries = files.split(',').filter_map(|entry| entry.split_once(':'));
    entries.find(|(of, _)| *of == key).map(|(_, name)| name.to_owned())
}

/// The text of a file, by its address relative to the site; `None` if it cannot be fetched.
pub(super) async fn text(place: &Place, file: &str) -> Option<String> {
    script::answer(place.site.call("text", script::one(file))?).await?.as_string()
}
