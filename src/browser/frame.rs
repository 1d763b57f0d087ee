//! What stands around the app in the document, in another language.

use super::file;
use super::page::{self, Focus};
use crate::words::Language;

/// The frame in a language.
#[derive(Debug)]
pub struct Frame {
    text: String,
}

/// The frame in a language; an empty one where the document is in that language already, `None` if it cannot be fetched.
pub async fn fetch(language: &Language) -> Option<Frame> {
    let text = if page::language().as_deref() == Some(language.code) {
        String::new()
    } else {
        file::of_language("maillint-frames", language.code).await?
    };
    Some(Frame { text })
}

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
