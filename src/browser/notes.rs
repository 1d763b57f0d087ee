//! Fetches what there is to say of single providers, which the page can do without.

use std::rc::Rc;

use super::file;
use super::place::Place;
use crate::words::Language;
use crate::words::notes::Notes;

/// The notes in a language; none if they cannot be fetched.
///
/// The site names the files: `en:notes-en.txt,de:notes-de.txt`.
pub async fn fetch(place: &Place, language: &Language) -> Rc<Notes> {
    let text = file::of_language(place, "notes", language.code).await;
    Rc::new(text.map(Notes::parse).unwrap_or_default())
}
