//! What stands around the check and never changes while it is used: the top of the page, the introduction, the explanation.
//!
//! It is rendered once, after a build, for each language; the app leaves it in place and only puts another
//! language's in when somebody asks for it. So none of it is in the app's download.

mod explainer;
mod masthead;

use yew::{Html, Properties, component};

use crate::words::Words;

/// A part of the frame.
pub struct Part {
    /// The id of the element that it fills.
    pub id: &'static str,
    /// Draws what is in that element.
    pub draw: fn(&Words) -> Html,
}

/// Every part, in the order of the page.
pub const PARTS: [Part; 3] = [
    Part { id: "masthead", draw: masthead::masthead },
    Part { id: "introduction", draw: masthead::introduction },
    Part { id: "explainer", draw: explainer::explainer },
];

/// One part and the words to say it in.
#[derive(Properties)]
pub struct Said {
    /// Draws the part.
    pub draw: fn(&Words) -> Html,
    /// The words.
    pub words: Words,
}

/// A part is drawn once.
impl PartialEq for Said {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A part of the frame, as a component to render.
#[component]
pub fn Drawn(said: &Said) -> Html {
    (said.draw)(&said.words)
}
