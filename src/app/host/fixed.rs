//! What a host has fixed, and what it says in its own words.

use yew::{Html, html};

use super::hold;
use super::set::Set;
use crate::app::controls::{control, id};
use crate::app::field::note;
use crate::app::view::View;
use crate::embed::Door;
use crate::engine::{Field, Value};
use crate::words::{key, terms};

/// Draws a field that is fixed: its content, and who fixed it.
pub(super) fn field(set: &Set, field: Field, view: &View) -> Option<Html> {
    let (_, text) = view.state.fixed.iter().find(|(fixed, _)| *fixed == field)?;
    let shown = terms::content(&view.state.draft, field).map(|value| view.words.show(&value));
    let (id, title) = (id(field), [&id(field), "-label"].concat());
    // The same findings stand below it as below any other field.
    let findings = view.state.report.findings.iter().filter(|finding| finding.field == field);
    let notes = findings.enumerate().map(|(index, finding)| note(&id, index, finding, view));
    Some(html! {
        <div class="field is-fixed" role="group" aria-labelledby={title.clone()}>
            <p class="fixed-label" id={title}>{ view.text(control(field).label) }</p>
            <p class="fixed" id={id.clone()} tabindex="-1">{ shown.unwrap_or_else(|| text.clone()) }</p>
            <p class="hint">{ by(set, view) }</p>
            <>{ for notes }</>
        </div>
    })
}

/// Who fixed it.
fn by(set: &Set, view: &View) -> String {
    if set.door == Door::Link {
        return view.text(key::EMBED_FIXED_LINK);
    }
    match owner(set, view) {
        Some(owner) => view.words.format(key::EMBED_FIXED_BY, &[("owner", owner.into())]),
        None => view.text(key::EMBED_FIXED),
    }
}

/// Whose page it is, as it says; failing that, the provider that it set.
fn owner(set: &Set, view: &View) -> Option<String> {
    let provider = || Some(hold::provider(&set.options, view.state)?.name().to_owned());
    set.options.owner.clone().or_else(provider)
}

/// The host's own words in place of "ask your provider", with where they lead; marked as not ours.
pub(super) fn ask(set: &Set, view: &View) -> Option<Html> {
    let options = &set.options;
    let said = options.ask.clone()?;
    let said = match &options.ask_link {
        Some(to) => html! {
            <a href={to.as_str().to_owned()} target="_blank" rel="noopener noreferrer">{ said }</a>
        },
        None => html! { <>{ said }</> },
    };
    let whose = match owner(set, view) {
        Some(owner) => view.words.format(key::EMBED_SAYS, &[("owner", Value::Text(owner))]),
        None => view.text(key::EMBED_SAYS_HOST),
    };
    Some(html! { <><span class="whose">{ whose }</span>{ " " }<q>{ said }</q></> })
}
