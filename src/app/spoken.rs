//! The words the page speaks, which can change and grow while it is used.

use std::rc::Rc;

use yew::Reducible;

use crate::words::{Part, Words};

/// The words of one language, as far as they have come.
#[derive(Debug)]
pub(super) struct Spoken {
    /// The words.
    pub words: Rc<Words>,
}

/// What can happen to them.
#[derive(Debug)]
pub(super) enum Say {
    /// Another language was chosen.
    In(Words),
    /// The catalogue of a part has come. It is ignored where another language was chosen meanwhile.
    Also(Part, String),
}

impl Reducible for Spoken {
    type Action = Say;

    fn reduce(self: Rc<Self>, action: Say) -> Rc<Self> {
        match action {
            Say::In(words) => Rc::new(Self { words: Rc::new(words) }),
            Say::Also(part, catalogue) => {
                let mut words = (*self.words).clone();
                match words.add(part, &catalogue) {
                    Ok(()) => Rc::new(Self { words: Rc::new(words) }),
                    Err(_) => self,
                }
            }
        }
    }
}
