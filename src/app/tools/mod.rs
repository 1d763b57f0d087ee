//! Tools: parts of the page that are fetched when somebody opens them.
//!
//! A tool is a component over [`Props`], reached only through [`late`](super::late), so that its code, like its words
//! and its styles, weighs nothing on the first check.
//! An address opens one: `#tool=choose`. What of the tool is meant may follow: `#tool=play&scene=pop-two`.

pub(super) mod choose;
pub(super) mod decode;
pub(super) mod export;
pub(super) mod play;
pub(super) mod read;
pub(super) mod steps;

use std::fmt;
use std::rc::Rc;

use yew::{Callback, Html, Properties, html};

use self::read::Readers;
use super::late;
use super::parts::{button, hint, text};
use super::view::View;
use crate::browser::place::Place;
use crate::browser::together::both;
use crate::engine::{Draft, Environment, Fix, Report};
use crate::formats::import::Apart;
use crate::providers::Provider;
use crate::words::{Key, Part, Words, key, part};

/// The id of the title of the open tool, where the focus goes when it is there.
pub(super) const TITLE: &str = "tool-title";

/// A tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Which of POP and IMAP suits somebody.
    Choose,
    /// What becomes of mail on a server and its devices, played.
    Play,
    /// The settings in the words and the order of one mail app.
    Steps,
    /// What is behind an error text.
    Decode,
    /// Settings out of anything that has some.
    Read,
    /// The settings on paper, as a code, as files.
    Export,
}

/// What is fetched of a tool besides its words and styles.
#[derive(Clone, Copy)]
pub struct Fetched {
    /// What it is called.
    pub(super) title: Key,
    /// Draws it.
    pub(super) draw: fn(Props) -> Html,
    /// What it reads settings with, if it does.
    pub(super) readers: Readers,
}

impl Fetched {
    /// A tool that reads nothing.
    const fn new(title: Key, draw: fn(Props) -> Html) -> Self {
        Self { title, draw, readers: Readers::NONE }
    }
}

/// The tool that is open.
#[derive(Clone, Debug)]
pub(super) struct Open {
    /// Which.
    pub tool: Tool,
    /// What of it the address names; empty for all of it.
    pub at: String,
    /// What draws it, once that has come; the inner `None` where it could not be fetched.
    pub fetched: Option<Option<Fetched>>,
}

/// What a tool is drawn from.
#[derive(Clone, Debug, Properties)]
pub struct Props {
    /// The words, those of the tool among them.
    pub words: Rc<Words>,
    /// The settings in the form.
    pub draft: Draft,
    /// What the engine says of them.
    pub report: Rc<Report>,
    /// What the engine knows of the world.
    pub environment: Environment<'static>,
    /// The provider of the mailbox, if it is known.
    pub provider: Option<Provider>,
    /// What of the tool the address names; empty for all of it.
    pub at: String,
    /// Makes changes to the draft, which can be undone.
    pub apply: Callback<Fix>,
    /// What reads settings.
    pub readers: Readers,
    /// Where it is drawn.
    pub place: Place,
}

/// The report follows from the draft and the environment.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
            && self.provider == other.provider
            && self.at == other.at
            && Rc::ptr_eq(&self.report, &other.report)
    }
}

impl Tool {
    /// Every tool.
    pub const ALL: [Self; 6] =
        [Self::Read, Self::Choose, Self::Play, Self::Steps, Self::Export, Self::Decode];

    /// Its name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Choose => "choose",
            Self::Play => "play",
            Self::Steps => "steps",
            Self::Decode => "decode",
            Self::Read => "read",
            Self::Export => "export",
        }
    }

    /// Its words; its style sheet has the name of this part, and its code begins with it.
    pub const fn part(self) -> Part {
        match self {
            Self::Choose => part::CHOOSE,
            Self::Play => part::MAILBOX,
            Self::Steps => part::APPS,
            Self::Decode => part::SYMPTOMS,
            Self::Read | Self::Export => part::EXCHANGE,
        }
    }

    /// Its code; `None` if it cannot be fetched.
    pub(super) async fn fetch(self) -> Option<Fetched> {
        match self {
            Self::Choose => late::choose().await.ok(),
            Self::Play => late::mailbox().await.ok(),
            Self::Steps => late::apps().await.ok(),
            Self::Decode => late::symptoms().await.ok(),
            Self::Read => {
                let apart = both(late::exchange_documents(), late::exchange_configs());
                let readers = both(late::exchange_readers(), apart);
                let (tool, (readers, (documents, configs))) =
                    both(late::exchange_in(), readers).await;
                let apart = Apart { documents: documents.ok()?, configs: configs.ok()? };
                let readers = Readers { apart, ..readers.ok()? };
                Some(Fetched { readers, ..tool.ok()? })
            }
            Self::Export => late::exchange_out().await.ok(),
        }
    }

    /// The tool that a fragment opens, what of it, and the rest of the fragment.
    pub(super) fn of(fragment: &str) -> Option<(Self, String, String)> {
        let (mut tool, mut at, mut rest) = (None, String::new(), Vec::new());
        for pair in fragment.split('&') {
            match pair.split_once('=') {
                Some(("tool", name)) => {
                    tool = Self::ALL.into_iter().find(|tool| tool.name() == name);
                }
                Some(("scene" | "app", name)) => name.clone_into(&mut at),
                _ => rest.push(pair),
            }
        }
        Some((tool?, at, rest.join("&")))
    }
}

impl fmt::Debug for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fetched")
    }
}

/// Draws the tool that is open, if any.
pub(super) fn tool(view: &View, words: &Rc<Words>, apply: Callback<Fix>) -> Html {
    let Some(Open { tool, at, fetched }) = &view.state.open else { return Html::default() };
    let is_here = words.has(tool.part());
    let (title, body) = match fetched {
        Some(Some(fetched)) if is_here => {
            let props = Props {
                words: words.clone(),
                draft: view.state.draft.clone(),
                report: view.state.report.clone(),
                environment: view.state.environment(),
                provider: view.state.provider.or(view.state.report.provider),
                at: at.clone(),
                apply,
                readers: fetched.readers,
                place: view.place.clone(),
            };
            (view.text(fetched.title), (fetched.draw)(props))
        }
        Some(None) => (view.text(key::TOOL_FAILED), Html::default()),
        _ => (String::new(), hint(text(view.text(key::TOOL_LOADING)))),
    };
    html! {
        <section id="tool" class="tool" part="tool" aria-labelledby={TITLE}>
            <div class="tool-head">
                <h2 id={TITLE} tabindex="-1">{ title }</h2>
                { button("button plain", "close-tool", tool.name().to_owned(), None, text(view.text(key::TOOL_CLOSE))) }
            </div>
            { body }
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_opens_a_tool_beside_settings() {
        let of = |fragment| Tool::of(fragment).map(|(tool, at, rest)| (tool.name(), at, rest));
        let found = |at: &str, rest: &str| Some(("choose", at.to_owned(), rest.to_owned()));
        assert_eq!(of("tool=choose"), found("", ""));
        assert_eq!(of("tool=choose&scene=pop-two"), found("pop-two", ""));
        assert_eq!(of("v=1&email=a&tool=choose"), found("", "v=1&email=a"));
        assert_eq!(of("tool=hammer"), None);
        assert_eq!(of("v=1&email=a"), None);
    }
}
