//! Puts the page into the document, in place of the static one.

use std::iter;
use std::rc::Rc;

use super::arrival;
use super::known::Known;
use super::page::{Page, Start};
use super::state::{Action, Notice};
use crate::browser::{date, frame, idna, language, page, words};
use crate::engine::{Draft, Environment};
use crate::words::Language;

/// Fetches the words and replaces the static page, keeping what was typed into it.
pub async fn run() {
    let wanted = language::wanted();
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
    let (Some(root), Some(words)) = (page::root(), words) else {
        return page::set_state("failed");
    };
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
        first: first(failed, chosen),
        focus: page::Focus::now().map(Rc::new),
    };
    yew::Renderer::<Page>::with_root_and_props(root, start).render();
}

/// What the address asks for, or else what went wrong, or else what was chosen before a reload.
fn first(failed: Option<Action>, chosen: Option<String>) -> Vec<Action> {
    let mut first = arrival::linked();
    if first.is_empty() {
        first.extend(failed.or(chosen.map(Action::Choose)));
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
