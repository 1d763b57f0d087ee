//! What can be done with settings once they are checked: the tools that begin with them.

use yew::{Html, html};

use super::view::View;
use crate::engine::{Draft, Severity};
use crate::words::key;

/// Draws the ways on, if there are any.
pub(super) fn next(view: &View) -> Html {
    let state = view.state;
    let is_right =
        state.draft != Draft::default() && state.report.verdict() != Some(Severity::Error);
    let steps = is_right.then_some(("#tool=steps", key::NEXT_STEPS));
    let export = (state.draft != Draft::default()).then_some(("#tool=export", key::NEXT_EXPORT));
    let play =
        (!state.draft.devices.is_empty()).then_some(("#tool=play&scene=own", key::NEXT_PLAY));
    let links = steps.into_iter().chain(play).chain(export).map(|(href, said)| {
        html! { <li><a {href}>{ view.text(said) }</a></li> }
    });
    html! { <ul class="next">{ for links }</ul> }
}
