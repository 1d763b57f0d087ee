//! How settings come to the page: by a link, or from before a reload.

use super::state::{Action, Notice};
use super::tools::Tool;
use crate::browser::place::Place;
use crate::browser::{fragment, page, store};
use crate::engine::Draft;
use crate::formats::Private;
use crate::formats::link::{self, LinkError};

/// What stands between the settings and the provider; it is in neither.
const BREAK: &str = " ";

/// What a link asks for, besides what it sets; nothing where there is none.
///
/// Settings that were opened are taken off the address, so that a reload shows what was typed since.
pub(super) fn linked(text: &str, place: &Place) -> Vec<Action> {
    let actions = asked(text, place);
    if matches!(actions.last(), Some(Action::Open(..))) {
        fragment::clear(place);
    }
    actions
}

/// The same, for a fragment that is not in the address.
pub(super) fn asked(text: &str, place: &Place) -> Vec<Action> {
    let mut text = text.to_owned();
    let mut actions = Vec::new();
    if let Some((tool, at, rest)) = Tool::of(&text) {
        actions.push(Action::OpenTool(tool, at));
        text = rest;
    }
    if text.is_empty() || place.has(&text) {
        return actions;
    }
    actions.push(opened(&text));
    actions
}

/// What a fragment asks for.
fn opened(text: &str) -> Action {
    let notice = match link::decode(text) {
        Ok(decoded) if decoded.draft != Draft::default() => {
            let notice =
                if decoded.problems.is_empty() { Notice::Opened } else { Notice::OpenedInPart };
            return Action::Open(decoded.draft, notice);
        }
        Ok(_) | Err(LinkError::NotOurs) => Notice::LinkBroken,
        Err(LinkError::TooNew(_)) => Notice::LinkTooNew,
    };
    Action::Notice(Some(notice))
}

/// The settings from before a reload of this tab, and the provider that was chosen by name.
pub(super) fn kept(place: &Place) -> (Draft, Option<String>) {
    if page::is_guest() {
        return (Draft::default(), None);
    }
    let text = store::load(place).unwrap_or_default();
    let (settings, chosen) = text.split_once(BREAK).unwrap_or((&text, ""));
    let draft = link::decode(settings).map(|decoded| decoded.draft).unwrap_or_default();
    (draft, Some(chosen.to_owned()).filter(|id| !id.is_empty()))
}

/// Keeps the settings and the chosen provider over a reload of this tab, and only there.
pub(super) fn keep(place: &Place, draft: &Draft, chosen: Option<&str>) {
    // Several of them in one page would share what is kept.
    if page::is_guest() {
        return;
    }
    let settings = link::encode(draft, Private::Include);
    store::save(place, &[&settings, BREAK, chosen.unwrap_or_default()].concat());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_link_opens() {
        let action = opened("v=1&incoming.port=993");
        assert!(
            matches!(action, Action::Open(draft, Notice::Opened) if draft.incoming.port == "993")
        );
    }

    #[test]
    fn of_a_damaged_link_what_is_left_opens() {
        let action = opened("v=1&incoming.port=993&incoming.hos");
        assert!(matches!(action, Action::Open(draft, _) if draft.incoming.port == "993"));
        let action = opened("v=1&incoming.encryption=wep&incoming.port=993");
        assert!(matches!(action, Action::Open(_, Notice::OpenedInPart)));
    }

    #[test]
    fn a_broken_or_too_new_link_says_so_and_changes_nothing() {
        for (text, notice) in [
            ("v=1", Notice::LinkBroken),
            ("eyJhbGciOi", Notice::LinkBroken),
            ("v=999&incoming.port=993", Notice::LinkTooNew),
        ] {
            assert!(matches!(opened(text), Action::Notice(Some(said)) if said == notice), "{text}");
        }
    }
}
