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
/// It is empty where the document is in that language already, and inside other pages, which are the frame then.
pub async fn fetch(place: &Place, language: &Language) -> Option<Frame> {
    let is_there = page::language().as_deref() == Some(language.code);
    let text = if is_there || !place.is_page() || page::is_guest() {
        String::new()
    } else {
        file::of_language(place, FRAMES, language.code).await?
    };
    Some(Frame { text })
}

/// One part of the frame in a language, by the id of its element, as HTML; `None` if it cannot be fetched.
pub async fn part(place: &Place, language: &str, id: &str) -> Option<String> {
    let text = file::of_language(place, FRAMES, language).await?;
    let found = text.lines().filter_map(|line| line.split_once('\t')).find(|(of, _)| *of == id);
    found.map(|(_, html)| html.to_owned())
}

/// Under this name the site lists the files.
const FRAMES: &str = "frames";

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
