//! The field to find a provider by name.

use yew::{Html, html};

use super::field::entry;
use super::parts::{button, hint, text};
use super::view::View;
use crate::engine::Value;
use crate::words::key;

/// The name and the id of the field.
pub(super) const NAME: &str = "provider";

/// How many providers are shown at most.
const SHOWN: usize = 6;

/// How many were found, for those who cannot see the list; `None` while nothing was typed.
pub(super) fn said(view: &View) -> Option<String> {
    let sought = view.state.sought.as_deref().filter(|sought| !sought.is_empty())?;
    let found = view.state.catalogue().search(sought, SHOWN).len();
    let count = Value::Number(u64::try_from(found).unwrap_or_default());
    Some(view.words.format(key::FINDER_FOUND, &[("count", count)]))
}

/// Draws nothing that can be seen, but keeps the button's place until there is something to find in.
pub(super) fn shut(view: &View) -> Html {
    open("button plain seek blind", view)
}

fn open(class: &'static str, view: &View) -> Html {
    button(class, "seek", String::new(), None, text(view.text(key::FINDER_OPEN)))
}

/// Draws the button that opens the field, or the field with what was found.
pub(super) fn finder(view: &View) -> Html {
    let catalogue = view.state.catalogue();
    let Some(sought) = view.state.sought.clone() else { return open("button plain seek", view) };
    let mut found: Vec<Html> = Vec::new();
    for provider in catalogue.search(&sought, SHOWN) {
        let domain = provider.domains().next().unwrap_or_default();
        let name = [provider.name(), " ", domain].concat();
        found.push(button("found", "choose", provider.id().to_owned(), None, text(name)));
    }
    if found.is_empty() {
        found.extend(said(view).map(|said| hint(text(said))));
    }
    html! {
        <div class="finder">
            { entry(NAME.to_owned(), NAME.to_owned(), view.text(key::FINDER_NAME), sought, ("text", "off"), (None, None)) }
            <>{ for found }</>
        </div>
    }
}
