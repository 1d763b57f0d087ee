//! Puts the page into the document, in place of the static one.

use std::cell::Cell;
use std::iter;
use std::rc::Rc;

use super::arrival;
use super::element::Obey;
use super::host::{self, Arrived};
use super::known::Known;
use super::late;
use super::page::{Page, Shown, Start};
use super::state::{Action, Notice};
use crate::browser::order::Order;
use crate::browser::place::{Focus, Place};
use crate::browser::{date, fragment, frame, idna, language, page, words};
use crate::engine::{Draft, Environment};
use crate::words::{Language, part};

/// Fetches the words and replaces the static page, keeping what was typed into it.
pub async fn run(place: Place) {
    let arrived = host::arrived(&place, fragment::read(&place), language::wanted()).await;
    let wanted = arrived.language;
    let (words, failed) = match (
        words::fetch(&place, wanted, iter::empty()).await,
        frame::fetch(&place, wanted).await,
    ) {
        (Some(words), Some(frame)) => {
            frame.show(&place);
            (Some(words), None)
        }
        _ => (
            words::fetch(&place, Language::best([]), iter::empty()).await,
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
    let (draft, chosen) = arrival::kept(&place);
    let start = Start {
        draft: typed(draft),
        words: Rc::new(words),
        environment: environment(),
        first: first(&place, arrived, failed, chosen),
        focus: Focus::now(&place).map(Rc::new),
        place,
        shown: Shown::default(),
    };
    yew::Renderer::<Page>::with_root_and_props(root, start).render();
}

/// What the engine is told of the world before providers are known.
pub(super) fn environment() -> Environment<'static> {
    Environment {
        rules: Known::NOTHING.rules,
        catalogue: Known::NOTHING.catalogue,
        today: date::today(),
        to_ascii: idna::to_ascii,
    }
}

thread_local! {
    /// What answers elements, once it has come.
    static OBEY: Cell<Option<Obey>> = const { Cell::new(None) };
}

/// Does what an element on somebody else's page asks for; the first order brings what does it.
pub fn element(order: Order) -> Option<String> {
    if let Some(obey) = OBEY.get() {
        return obey(&order);
    }
    yew::platform::spawn_local(async move {
        match late::element().await {
            Ok(obey) => {
                OBEY.set(Some(obey));
                obey(&order);
            }
            Err(_) => order.tell("failed", ""),
        }
    });
    None
}

/// What the address asks for, or else what went wrong, or else what was chosen before a reload; then what was set.
fn first(
    place: &Place,
    arrived: Arrived,
    failed: Option<Action>,
    chosen: Option<String>,
) -> Vec<Action> {
    let mut first = arrival::linked(&arrived.rest, place);
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
