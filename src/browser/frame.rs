//! What stands around the app in the document, in another language.

use super::file;
use super::page;
use super::place::{Focus, Place, is_focus_lost};
use crate::words::Language;

/// The frame in a language.
#[derive(Debug)]
pub struct Frame {
    text: String,
}

/// The frame in a language; `None` if it cannot be fetched.
///
/// It is empty where the document is in that language already, and where it is somebody else's.
pub async fn fetch(place: &Place, language: &Language) -> Option<Frame> {
    let text = if !place.is_page() || page::language().as_deref() == Some(language.code) {
        String::new()
    } else {
        file::of_language(place, "frames", language.code).await?
    };
    Some(Frame { text })
}

impl Frame {
    /// Puts it into the document, each line into the element whose id it begins with; the focus stays.
    pub fn show(&self, place: &Place) {
        let focus = Focus::now(place);
        for line in self.text.lines() {
            if let Some((id, html)) = line.split_once('\t')
                && let Some(element) = place.element(id)
            {
                element.set_inner_html(html);
            }
        }
        if let Some(focus) = focus.filter(|_| is_focus_lost()) {
            focus.restore(place);
        }
    }
}
