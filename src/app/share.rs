//! Passing the settings on: a text for a ticket, a link.

use yew::{Html, html};

use super::icons;
use super::state::State;
use super::view::View;
use crate::browser::fragment;
use crate::browser::place::Place;
use crate::engine::Draft;
use crate::formats::Private;
use crate::formats::link;
use crate::formats::ticket::{self, Markup, Options};
use crate::words::{Key, Words, key};

/// The id of the box that lets the address and the user names go along.
pub(super) const INCLUDE: &str = "share-include";

/// The id of the text to be copied by hand.
pub(super) const BY_HAND: &str = "share-by-hand";

/// What was passed on last, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sharing {
    /// Whether the address and the user names go along.
    pub include: bool,
    /// What was copied last.
    pub copied: Option<What>,
    /// The text, if the browser did not let us copy it.
    pub by_hand: Option<String>,
    /// How often something was passed on.
    pub count: u32,
}

/// What can be passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// The report as plain text.
    Text,
    /// The report with Markdown.
    Markdown,
    /// A link that opens the settings.
    Link,
}

impl What {
    const ALL: [Self; 3] = [Self::Text, Self::Markdown, Self::Link];

    /// What the button that does it is called in the document.
    const fn action(self) -> &'static str {
        match self {
            Self::Text => "copy-ticket-text",
            Self::Markdown => "copy-ticket-markdown",
            Self::Link => "copy-link",
        }
    }

    /// What a button's action passes on, if it does.
    pub(super) fn of(action: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.action() == action)
    }

    const fn label(self) -> Key {
        match self {
            Self::Text => key::SHARE_TEXT,
            Self::Markdown => key::SHARE_MARKDOWN,
            Self::Link => key::SHARE_LINK,
        }
    }

    const fn done(self) -> Key {
        match self {
            Self::Text => key::SHARE_COPIED_TEXT,
            Self::Markdown => key::SHARE_COPIED_MARKDOWN,
            Self::Link => key::SHARE_COPIED_LINK,
        }
    }

    /// How the ticket is marked up, if this is one.
    const fn markup(self) -> Option<Markup> {
        match self {
            Self::Text => Some(Markup::Plain),
            Self::Markdown => Some(Markup::Markdown),
            Self::Link => None,
        }
    }

    /// The text to be copied. Only code that comes late may call this, as the words of a ticket do.
    pub(super) fn text(
        self,
        state: &State,
        words: &Words,
        private: Private,
        place: &Place,
    ) -> String {
        let link = fragment::link(place, &link::encode(&state.draft, private));
        let Some(markup) = self.markup() else { return link.unwrap_or_default() };
        let link = link.as_deref();
        let options = Options { markup, private, places: &[], link, today: state.today() };
        ticket::ticket(&state.report, &state.draft, words, options)
    }
}

impl Sharing {
    /// Whether the address and the user names go along.
    pub(super) const fn private(&self) -> Private {
        if self.include { Private::Include } else { Private::LeaveOut }
    }

    /// The same without the latest copy, which is no news any more.
    pub(super) fn stale(&self) -> Self {
        Self { copied: None, by_hand: None, ..*self }
    }

    /// What to say about the latest copy.
    pub(super) fn said(&self, words: &Words) -> Option<String> {
        let key = if self.by_hand.is_some() { key::SHARE_BY_HAND } else { self.copied?.done() };
        Some(words.text(key))
    }
}

/// Draws the box that passes the settings on, once there are any.
pub(super) fn share(sharing: &Sharing, view: &View) -> Html {
    if view.state.draft == Draft::default() {
        return Html::default();
    }
    html! {
        <section class="share" part="share" aria-labelledby="share-title">
            <h2 id="share-title">{ view.text(key::SHARE_TITLE) }</h2>
            <p class="hint">{ view.text(key::SHARE_HINT) }</p>
            <label class="tick" for={INCLUDE}>
                <input type="checkbox" id={INCLUDE} name={INCLUDE} checked={sharing.include} />
                <span>{ view.text(key::SHARE_INCLUDE) }</span>
            </label>
            <p class="share-actions">
                { for What::ALL.into_iter().filter(|what| *what != What::Link || view.place.has_page()).map(|what| html! {
                    <button type="button" class="button quiet" data-action={what.action()}>
                        { if what == What::Link { icons::link() } else { icons::copy() } }
                        <span>{ view.text(what.label()) }</span>
                    </button>
                }) }
            </p>
            if let Some(said) = sharing.said(view.words) {
                if let Some(text) = sharing.by_hand.clone() {
                    <label for={BY_HAND}>{ said }</label>
                    <textarea id={BY_HAND} readonly=true rows="8" value={text} />
                } else {
                    <p class="copied">{ said }</p>
                }
            }
        </section>
    }
}
