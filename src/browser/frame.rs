//! What stands around the app in the document, in another language.

use super::file;
use super::page::{self, Focus};
use crate::words::Language;

/// The frame in a language.
#[derive(Debug)]
pub struct Frame {
    text: String,
}

/// The frame in a language; `None` if it cannot be fetched.
///
/// It is empty where the document is in that language already, and inside other pages, which are the frame then.
pub async fn fetch(language: &Language) -> Option<Frame> {
    let is_there = page::language().as_deref() == Some(language.code);
    let text = if is_there || page::is_guest() {
        String::new()
    } else {
        file::of_language(META, language.code).await?
    };
    Some(Frame { text })
}

/// One part of the frame in a language, by the id of its element, as HTML; `None` if it cannot be fetched.
pub async fn part(language: &str, id: &str) -> Option<String> {
    let text = file::of_language(META, language).await?;
    let found = text.lines().filter_map(|line| line.split_once('\t')).find(|(of, _)| *of == id);
    found.map(|(_, html)| html.to_owned())
}

/// The page names the files.
const META: &str = "maillint-frames";

impl Frame {
    /// Puts it into the document, each line into the element whose id it begins with; the focus stays.
    pub fn show(&self) {
        let focus = Focus::now();
        for line in self.text.lines() {
            if let Some((id, html)) = line.split_once('\t')
                && let Some(element) = page::element(id)
            {
                element.set_inner_html(html);
            }
        }
        if let Some(focus) = focus.filter(|_| page::is_focus_lost()) {
            focus.restore();
        }
    }
}
