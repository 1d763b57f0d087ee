//! What clicking, typing and moving about does.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::{UseReducerHandle, UseStateHandle, UseStateSetter};

use super::form;
use super::share::{Sharing, What};
use super::state::{Action, Notice, State};
use crate::browser::event::{Input, Press};
use crate::browser::{clipboard, language, page, words};
use crate::words::{Language, Words};

/// Where the focus goes once what an event did is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    /// It stays, unless what had it is gone.
    Kept,
    /// To the element with this id.
    On(String),
}

/// Something was put into a control.
pub(super) fn input(input: Input, state: &UseReducerHandle<State>) {
    // A control that is no field of the draft has its own way.
    let Ok(field) = input.name.parse() else { return };
    state.dispatch(if input.is_typing {
        Action::Type(field, input.text)
    } else {
        Action::Settle(field, input.text)
    });
}

/// The focus left a control.
pub(super) fn left((from, to): (String, Option<String>), state: &UseReducerHandle<State>) {
    if let Ok(from) = from.parse() {
        state.dispatch(Action::Leave(from, to.and_then(|to| to.parse().ok())));
    }
}

/// Where the focus goes once what a button does is drawn.
pub(super) fn focus(press: &Press, state: &State) -> Focus {
    match press.action.as_str() {
        "add-device" => Focus::On(form::first_of_device(state.draft.devices.len())),
        // The next device moves up, and its own button must not be under the finger.
        "remove-device" => Focus::On(form::ADD.to_owned()),
        _ => Focus::Kept,
    }
}

/// A button was pressed.
pub(super) fn press(
    press: &Press,
    state: &UseReducerHandle<State>,
    words: &UseStateSetter<Rc<Words>>,
) {
    match press.action.as_str() {
        "apply" => {
            if let Some(fix) = fix(&press.at, state) {
                state.dispatch(Action::Apply(fix));
            }
        }
        "fix-all" => state.dispatch(Action::FixEverything),
        "undo" => state.dispatch(Action::Undo),
        "dismiss" => state.dispatch(Action::Dismiss),
        "add-device" => state.dispatch(Action::AddDevice),
        "remove-device" => {
            if let Ok(index) = press.at.parse() {
                state.dispatch(Action::RemoveDevice(index));
            }
        }
        "go" => page::go_to(&press.at),
        "language" => {
            if let Some(language) = Language::of(&press.at) {
                speak(language, state, words);
            }
        }
        _ => {}
    }
}

/// The fix that a button names: the place of its finding and its place in it.
fn fix(at: &str, state: &State) -> Option<crate::engine::Fix> {
    let (finding, nth) = at.split_once('.')?;
    let finding = state.report.findings.get(finding.parse::<usize>().ok()?)?;
    finding.fixes.get(nth.parse::<usize>().ok()?).cloned()
}

/// Copies what a button passes on; where the browser refuses, the text is shown for copying by hand.
pub(super) fn copy(what: What, state: &State, words: &Words, sharing: &UseStateHandle<Sharing>) {
    let text = what.text(state, words, sharing.private());
    let (setter, sharing) = (sharing.setter(), sharing.stale());
    spawn_local(async move {
        let is_copied = clipboard::copy(&text).await;
        let by_hand = (!is_copied).then_some(text);
        let count = sharing.count.wrapping_add(1);
        setter.set(Sharing { copied: Some(what), by_hand, count, ..sharing });
    });
}

/// Fetches the words of another language; what was typed is not touched.
fn speak(
    language: &'static Language,
    state: &UseReducerHandle<State>,
    words: &UseStateSetter<Rc<Words>>,
) {
    let (state, words) = (state.dispatcher(), words.clone());
    spawn_local(async move {
        match words::fetch(language).await {
            Some(fetched) => {
                language::keep(language);
                words.set(Rc::new(fetched));
            }
            None => state.dispatch(Action::Notice(Some(Notice::NoWords))),
        }
    });
}
