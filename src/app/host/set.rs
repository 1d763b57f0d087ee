//! Reads what was set, and leads to what is done about it. Only code that comes late may call this.

use std::rc::Rc;

use yew::Html;

use super::{Arrived, Awaited, Drawing, Host, Ways, draw, fixed, hold};
use crate::app::state::State;
use crate::app::view::View;
use crate::browser::place::Place;
use crate::browser::words;
use crate::embed::{self, Door, Options};
use crate::engine::Field;
use crate::formats::link;
use crate::words::{Language, part};

/// What was set, and by whom.
pub(super) struct Set {
    /// What it is.
    pub options: Options,
    /// How it came.
    pub door: Door,
    /// Whether what it sets goes into the form; what a link carries is opened, and an element fills its form itself.
    pub fills: bool,
    /// What of it could not be used, in sentences for a developer.
    pub problems: Vec<String>,
}

/// Reads what a fragment sets, and fetches what it takes to show that.
pub(in crate::app) fn read(
    place: Place,
    text: String,
    door: Door,
    language: &'static Language,
) -> Awaited {
    Box::pin(async move {
        let (set, rest) = parted(&text, door);
        let Some(set) = set else { return Arrived { host: None, language, words: None, rest } };
        let language = set.options.language.unwrap_or(language);
        place.dress(part::EMBED.name).await;
        let words = words::catalogue(&place, language, part::EMBED).await;
        Arrived { host: Some(Host(Rc::new(set))), language, words, rest }
    })
}

/// What the attributes of an element set; what of it could not be used is told by the element.
pub(in crate::app) fn of_element(options: Options) -> Host {
    Host(Rc::new(Set { options, door: Door::Embed, fills: false, problems: Vec::new() }))
}

/// What a fragment sets, and the rest of it.
pub(super) fn parted(text: &str, door: Door) -> (Option<Set>, String) {
    let is_tool = |pair: &&str| {
        let name = pair.split_once('=').map(|(name, _)| name);
        matches!(name, Some("tool" | "scene" | "app"))
    };
    let (pairs, rest): (Vec<&str>, String) = match door {
        // All there is in the address of a frame is set by its page, but for a tool that was opened there.
        Door::Embed => {
            let (tool, pairs): (Vec<&str>, Vec<&str>) = text.split('&').partition(is_tool);
            (pairs, tool.join("&"))
        }
        Door::Link => embed::split(text, door),
    };
    if pairs.iter().all(|pair| pair.is_empty()) && (door == Door::Link || !rest.is_empty()) {
        return (None, text.to_owned());
    }
    // Settings are what a link carries, and a lock must know what is in them.
    let is_field =
        |pair: &&str| pair.split_once('=').is_some_and(|(name, _)| name.parse::<Field>().is_ok());
    let fields = rest.split('&').filter(is_field);
    let pairs: Vec<_> = pairs.into_iter().chain(fields).filter_map(link::pair).collect();
    let pairs = pairs.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    let (options, problems) = embed::read(door, pairs.filter(|(name, _)| *name != "v"));
    let problems = problems.iter().map(ToString::to_string).collect();
    // A version of nothing asks for nothing.
    let rest = if rest == "v=1" { String::new() } else { rest };
    (Some(Set { options, door, fills: door == Door::Embed, problems }), rest)
}

impl Ways for Set {
    fn options(&self) -> &Options {
        &self.options
    }

    fn take(&self, state: &mut State, before: Option<&Host>) {
        hold::take(&self.options, self.fills, state, before.map(|before| before.0.options()));
    }

    fn before(&self, state: &mut State) {
        hold::before(&self.options, state);
    }

    fn after(&self, state: &mut State) {
        hold::after(&self.options, state);
    }

    fn field(&self, field: Field, view: &View) -> Option<Html> {
        fixed::field(self, field, view)
    }

    fn ask(&self, view: &View) -> Option<Html> {
        fixed::ask(self, view)
    }

    fn draw(&self, drawing: &Drawing) -> Html {
        draw::draw(self, drawing)
    }
}
