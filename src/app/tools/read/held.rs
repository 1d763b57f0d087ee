//! What is in the box.

use std::rc::Rc;

use yew::AttrValue;

use super::Readers;
use crate::formats::import::{Context, Input, Reading, hide};

/// What somebody gave, without the passwords in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Held {
    /// The text, and what had to be noted of it.
    pub input: Rc<Input>,
    /// The name of the file that it came from; then it is not shown in the box.
    pub file: Option<AttrValue>,
    /// Whether a password was taken out of it.
    pub is_hidden: bool,
}

impl Held {
    /// Text that somebody is still typing: a password in it stays until the box is left.
    pub(super) fn typed(text: &str, before: &Self, readers: Readers) -> Self {
        let is_hidden = before.is_hidden && text.contains('•');
        Self { input: Rc::new((readers.text)(text)), file: None, is_hidden }
    }

    /// The same without passwords.
    pub(super) fn safe(self, readers: Readers) -> Self {
        let notes = readers.read(&self.input, Context::default()).notes;
        match hide(&self.input.text, &notes) {
            Some(text) => {
                let input = Rc::new(Input { text, notes: self.input.notes.clone() });
                Self { input, is_hidden: true, ..self }
            }
            None => self,
        }
    }

    /// A file.
    pub(super) fn file(name: String, input: Input, readers: Readers) -> Self {
        Self { input: Rc::new(input), file: Some(name.into()), is_hidden: false }.safe(readers)
    }

    /// What stands in the box.
    pub(super) fn shown(&self) -> AttrValue {
        match self.file {
            Some(_) => AttrValue::default(),
            None => self.input.text.clone().into(),
        }
    }

    /// Whether there is nothing to read.
    pub(super) fn is_empty(&self) -> bool {
        let Input { text, notes } = &*self.input;
        self.file.is_none() && notes.is_empty() && text.trim().is_empty()
    }

    /// What is understood of it.
    pub(super) fn reading(&self, email: &str, readers: Readers) -> Reading {
        readers.read(&self.input, Context { email })
    }
}
