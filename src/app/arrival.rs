//! How settings come to the page: by a link, or from before a reload.

use super::state::{Action, Notice};
use crate::browser::{fragment, page, store};
use crate::engine::Draft;
use crate::formats::Private;
use crate::formats::link::{self, LinkError};

/// What the link in the address asks for; `None` where there is none.
///
/// A link that was opened is taken off the address, so that a reload shows what was typed since.
pub(super) fn linked() -> Option<Action> {
    let text = fragment::read();
    if text.is_empty() || page::has(&text) {
        return None;
    }
    let action = opened(&text);
    if matches!(action, Action::Open(..)) {
        fragment::clear();
    }
    Some(action)
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

/// The settings from before a reload of this tab.
pub(super) fn kept() -> Draft {
    store::load()
        .and_then(|text| link::decode(&text).ok())
        .map(|decoded| decoded.draft)
        .unwrap_or_default()
}

/// Keeps the settings over a reload of this tab, and only there.
pub(super) fn keep(draft: &Draft) {
    store::save(&link::encode(draft, Private::Include));
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
