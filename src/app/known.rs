//! What the page can do once it knows providers: data and code that come after the page stands.

use std::fmt;

use yew::Html;

use super::share::{self, Sharing, What};
use super::view::View;
use super::{finder, hosting, next, provider, state::State};
use crate::browser::place::Place;
use crate::engine::rules::{RULES, Rules, WITHOUT_CATALOGUE};
use crate::engine::{Fix, Protocol};
use crate::formats::Private;
use crate::providers::Catalogue;
use crate::words::Words;

/// The catalogue, the rules on it and what is drawn from it.
#[derive(Clone, Copy)]
pub struct Known {
    /// The providers.
    pub(super) catalogue: &'static Catalogue,
    /// The rules to check against.
    pub(super) rules: &'static Rules,
    /// Draws what belongs below the address.
    pub(super) draw: fn(&View) -> Html,
    /// What a screen reader is told of it.
    pub(super) said: fn(&View) -> Vec<String>,
    /// What a button of this part fills in, by its action and the place it names.
    pub(super) fix: fn(&str, &str, &State) -> Option<Fix>,
    /// Draws the ways on from settings that are there: tools that begin with them, and passing them on.
    pub(super) onward: fn(&Sharing, &View) -> Html,
    /// Writes what is passed on.
    pub(super) text: fn(What, &State, &Words, Private, &Place) -> String,
}

impl Known {
    /// What the page knows at first.
    pub(super) const NOTHING: Self = Self {
        catalogue: &Catalogue::EMPTY,
        rules: &WITHOUT_CATALOGUE,
        draw: finder::shut,
        said: |_| Vec::new(),
        fix: |_, _, _| None,
        onward: |_, _| Html::default(),
        text: |_, _, _, _, _| String::new(),
    };

    /// What the page knows with a catalogue. Only code that comes late may call this.
    pub(super) fn of(catalogue: &'static Catalogue) -> Self {
        // Without any there is nothing to find one in.
        let draw = if catalogue.providers().next().is_some() { draw } else { finder::shut };
        Self { catalogue, rules: &RULES, draw, said, fix, onward, text: What::text }
    }
}

impl fmt::Debug for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Known")
    }
}

fn draw(view: &View) -> Html {
    if view.state.hides_others() {
        // The way to find others is drawn in place of a provider that is not known.
        return view.state.provider.map(|_| provider::provider(view)).unwrap_or_default();
    }
    yew::html! {<>{ provider::provider(view) }{ hosting::hosting(view) }</>}
}

fn onward(sharing: &Sharing, view: &View) -> Html {
    yew::html! {<>{ next::next(view) }{ share::share(sharing, view) }</>}
}

fn said(view: &View) -> Vec<String> {
    let idle = view.state.is_idle.then(|| provider::said(view)).flatten();
    finder::said(view).into_iter().chain(idle).collect()
}

fn fix(action: &str, at: &str, state: &State) -> Option<Fix> {
    match action {
        "preset" => {
            let preset = state.preset(Protocol::from_token(at)?)?.ok()?;
            Some(preset.missing).filter(|missing| *missing != Fix::default())
        }
        "apply-answer" => {
            let (answer, nth) = super::events::place(at)?;
            Some(state.answers().get(answer)?.offers.get(nth)?.fix.clone())
        }
        _ => None,
    }
}
