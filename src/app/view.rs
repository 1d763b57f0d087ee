//! What every part of the page is drawn from.

use super::state::State;
use crate::browser::place::Place;
use crate::providers::Provider;
use crate::words::{Key, Words};

/// The state and the words to say it with.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    /// What is to be shown.
    pub state: &'a State,
    /// In which words.
    pub words: &'a Words,
    /// Where.
    pub place: &'a Place,
}

impl View<'_> {
    /// A message without placeholders.
    pub(super) fn text(&self, key: Key) -> String {
        self.words.text(key)
    }

    /// What there is to say of a provider under this name.
    pub(super) fn note(&self, provider: Provider, name: &str) -> Option<String> {
        let id = [provider.id(), ".", name].concat();
        self.state.notes.text(&id).map(str::to_owned)
    }
}
