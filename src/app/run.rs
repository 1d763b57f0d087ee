//! Puts the page into the document, in place of the static one.

use std::iter;
use std::rc::Rc;

use super::arrival;
use super::host::{self, Arrived};
use super::known::Known;
use super::page::{Page, Start};
use super::state::{Action, Notice};
use crate::browser::{date, fragment, frame, idna, language, page, words};
use crate::engine::{Draft, Environment};
use crate::words::{Language, part};

/// Fetches the words and replaces the static page, keeping what was typed into it.
pub async fn run() {
    let arrived = host::arrived(fragment::read(), language::wanted()).await;
    let wanted = arrived.language;
    let (words, failed) =
        match (words::fetch(wanted, iter::empty()).await, frame::fetch(wanted).await) {
            (Some(words), Some(frame)) => {
                frame.show();
                (Some(words), None)
            }
            _ => (
                words::fetch(Language::best([]), iter::empty()).await,
                Some(Action::Notice(Some(Notice::NoWords))),
            ),
        };
    let (Some(root), Some(mut words)) = (page::root(), words) else {
        return page::set_state("failed");
    };
    if let Some(text) = &arrived.words {
        // Of another language than what could be fetched, it is left out.
        let _ = words.add(part::EMBED, text);
    }
    let (draft, chosen) = arrival::kept();
    let start = Start {
        draft: typed(draft),
        words: Rc::new(words),
        environment: Environment {
            rules: Known::NOTHING.rules,
            catalogue: Known::NOTHING.catalogue,
            today: date::today(),
            to_ascii: idna::to_ascii,
        },
        first: first(arrived, failed, chosen),
        focus: page::Focus::now().map(Rc::new),
    };
    yew::Renderer::<Page>::with_root_and_props(root, start).render();
}

/// What the address asks for, or else what went wrong, or else what was chosen before a reload; then what was set.
fn first(arrived: Arrived, failed: Option<Action>, chosen: Option<String>) -> Vec<Action> {
    let mut first = arrival::linked(arrived.rest);
    if first.is_empty() {
        first.extend(failed.or(chosen.map(Action::Choose)));
    }
    // Last: settings that are opened give up the provider from before, and not the one that is set.
    if let Some(host) = arrived.host {
        first.push(Action::Host(Some(host)));
    }
    first
}

/// The draft with what was typed into the static form.
fn typed(mut draft: Draft) -> Draft {
    for (name, text) in page::typed() {
        if !text.is_empty()
            && let Ok(field) = name.parse()
        {
            // The static form offers the same choices as this one.
            let _ = draft.set(field, &text);
        }
    }
    draft
}
