//! Fetches what there is to say of single providers, which the page can do without.

use std::rc::Rc;

use super::file;
use crate::words::Language;
use crate::words::notes::Notes;

/// The notes in a language; none if they cannot be fetched.
///
/// The page names the files: `<meta name="maillint-notes" content="en:notes-en.txt,de:notes-de.txt">`,
/// each relative to the page.
pub async fn fetch(language: &Language) -> Rc<Notes> {
    let text = file::of_language("maillint-notes", language.code).await;
    Rc::new(text.map(Notes::parse).unwrap_or_default())
}
