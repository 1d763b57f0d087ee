//! What every part of the page is drawn from.

use super::state::State;
use crate::words::{Key, Words};

/// The state and the words to say it with.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    /// What is to be shown.
    pub state: &'a State,
    /// In which words.
    pub words: &'a Words,
}

impl View<'_> {
    /// A message without placeholders.
    pub(super) fn text(&self, key: Key) -> String {
        self.words.text(key)
    }
}
