//! What the page around the check, or a link to it, has set.
//!
//! What reads that, and what is done about it, is fetched only where something is set: all that the page begins with
//! is in this file.

mod card;
mod draw;
mod explainer;
mod fixed;
mod hold;
mod listener;
mod looks;
mod problems;
mod set;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use std::fmt;
use std::pin::Pin;
use std::rc::Rc;

use yew::{Callback, Html, UseReducerHandle};

pub(super) use self::set::{of_element, read};
use super::late;
use super::share::Sharing;
use super::spoken::Spoken;
use super::state::State;
use super::tools::Tool;
use super::view::View;
use crate::browser::page;
use crate::browser::place::Place;
use crate::embed::{Door, Mode, NAMES, Options};
use crate::engine::{Field, Fix};
use crate::words::Language;

/// What was set.
#[derive(Clone)]
pub struct Host(pub(super) Rc<dyn Ways>);

/// What is done about what was set.
pub(super) trait Ways {
    /// What it is.
    fn options(&self) -> &Options;

    /// Takes it over into the state, in place of what was set before.
    fn take(&self, state: &mut State, before: Option<&Host>);

    /// Holds what is fixed, before the settings are checked.
    fn before(&self, state: &mut State);

    /// Takes out what cannot be done here, after they were.
    fn after(&self, state: &mut State);

    /// Draws a field that is fixed.
    fn field(&self, field: Field, view: &View) -> Option<Html>;

    /// Says whom to ask.
    fn ask(&self, view: &View) -> Option<Html>;

    /// Draws as much of the page as was asked for.
    fn draw(&self, drawing: &Drawing) -> Html;
}

/// What the page is drawn from.
pub(super) struct Drawing<'a> {
    /// What it shows.
    pub view: View<'a>,
    /// What it shows, to be changed.
    pub state: &'a UseReducerHandle<State>,
    /// The words, to be changed.
    pub spoken: &'a UseReducerHandle<Spoken>,
    /// What was passed on.
    pub sharing: &'a Sharing,
    /// Makes changes to the draft.
    pub apply: Callback<Fix>,
}

/// What came in a fragment.
pub(super) struct Arrived {
    /// What it sets.
    pub host: Option<Host>,
    /// The language to speak.
    pub language: &'static Language,
    /// The words for that, in this language.
    pub words: Option<String>,
    /// What else it asks for.
    pub rest: String,
}

/// What is still to come.
pub(super) type Awaited = Pin<Box<dyn Future<Output = Arrived>>>;

/// Reads what a fragment sets, and fetches what it takes to show that.
pub(super) type Read = fn(Place, String, Door, &'static Language) -> Awaited;

/// Reads a fragment; where it sets no language, that is this one.
pub(super) async fn arrived(place: &Place, text: String, language: &'static Language) -> Arrived {
    let is_guest = page::is_guest();
    if is_guest || is_set(&text) {
        // Only where it is inside another page, that page may speak.
        let door = if is_guest { Door::Embed } else { Door::Link };
        if let Ok(read) = late::embed().await {
            return read(place.clone(), text, door, language).await;
        }
    }
    Arrived { host: None, language, words: None, rest: text }
}

/// Whether a link sets anything.
pub(super) fn is_set(text: &str) -> bool {
    let mut names = text.split('&').filter_map(|pair| pair.split_once('='));
    names.any(|(name, _)| NAMES.iter().any(|known| known.in_links && known.name == name))
}

/// The tool that is all there is in a mode.
const fn tool(mode: Mode) -> Option<Tool> {
    match mode {
        Mode::Explain => Some(Tool::Play),
        Mode::Decode => Some(Tool::Decode),
        Mode::Check | Mode::Compact | Mode::Provider => None,
    }
}

impl Host {
    /// Whether a tool is all there is in the mode that was set.
    pub(super) fn is_all(&self, open: Option<Tool>) -> bool {
        open.is_some() && tool(self.0.options().mode) == open
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Host")
    }
}

#[cfg(test)]
mod links {
    use super::is_set;

    #[test]
    fn a_link_sets_something_by_its_names() {
        assert!(is_set("v=1&incoming.host=a&mode=decode") && is_set("lang=de"));
        assert!(!is_set("v=1&incoming.host=mode") && !is_set("ask=me") && !is_set("mode"));
    }
}
