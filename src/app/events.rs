//! What clicking, typing and moving about does.

use std::cell::RefCell;

use yew::platform::spawn_local;
use yew::{UseReducerHandle, UseStateHandle};

use super::share::{self, Sharing, What};
use super::spoken::{Say, Spoken};
use super::state::{Action, Notice, State};
use super::{finder, form, hosting, provider};
use crate::browser::event::{Happened, Input, Press};
use crate::browser::place::Place;
use crate::browser::{clipboard, fragment, frame, language, lookup, words};
use crate::engine::Fix;
use crate::words::{Language, Words};

/// Where the focus goes once what an event did is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    /// It stays, unless what had it is gone.
    Kept,
    /// To the element with this id.
    On(String),
}

/// What the page shows now, and the ways to change it.
#[derive(Clone)]
pub(super) struct Now {
    /// The settings and what is said of them.
    pub state: UseReducerHandle<State>,
    /// The words it is said in.
    pub words: UseReducerHandle<Spoken>,
    /// What was passed on.
    pub sharing: UseStateHandle<Sharing>,
    /// Where.
    pub place: Place,
}

/// Does what something that happened asks for.
pub(super) fn answer(happened: Happened, now: &Now, next: &RefCell<Option<Focus>>) {
    let Now { state, words, sharing, place } = now;
    match happened {
        Happened::Press(press) => {
            if let Some(what) = What::of(&press.action) {
                copy(what, state, &words.words, sharing, place);
            } else {
                // First: what is dispatched may be drawn before the call returns.
                *next.borrow_mut() = Some(focus(&press, state));
                self::press(&press, state, words, place);
            }
        }
        Happened::Input(input) if input.name == share::INCLUDE => {
            sharing.set(Sharing { include: input.text == "true", ..sharing.stale() });
        }
        Happened::Input(input) if input.name == hosting::MENU => {
            *next.borrow_mut() = Some(Focus::On(provider::TITLE.to_owned()));
            state.dispatch(Action::Choose(input.text));
        }
        Happened::Input(input) => self::input(input, state),
        Happened::Left(from, to) => {
            if let Ok(from) = from.parse() {
                state.dispatch(Action::Leave(from, to.and_then(|to| to.parse().ok())));
            }
        }
    }
}

/// Something was put into a field.
fn input(input: Input, state: &UseReducerHandle<State>) {
    state.dispatch(match input.name.parse() {
        Ok(field) if input.is_typing => Action::Type(field, input.text),
        Ok(field) => Action::Settle(field, input.text),
        Err(_) if input.name == finder::NAME => Action::Seek(input.text),
        Err(_) => return,
    });
}

/// Where the focus goes once what a button does is drawn.
fn focus(press: &Press, state: &State) -> Focus {
    match press.action.as_str() {
        "add-device" => Focus::On(form::first_of_device(state.draft.devices.len())),
        // The next device moves up, and its own button must not be under the finger.
        "remove-device" => Focus::On(form::ADD.to_owned()),
        "seek" => Focus::On(finder::NAME.to_owned()),
        "choose" => Focus::On(provider::TITLE.to_owned()),
        // Where it was opened.
        "close-tool" => Focus::On(["open-", &press.at].concat()),
        _ => Focus::Kept,
    }
}

/// A button was pressed.
fn press(
    press: &Press,
    state: &UseReducerHandle<State>,
    words: &UseReducerHandle<Spoken>,
    place: &Place,
) {
    match press.action.as_str() {
        action @ ("apply" | "apply-answer" | "preset") => {
            let fix = fix(&press.at, state).filter(|_| action == "apply");
            if let Some(fix) = fix.or_else(|| (state.known.fix)(action, &press.at, state)) {
                state.dispatch(Action::Apply(fix));
            }
        }
        "seek" => state.dispatch(Action::Seek(String::new())),
        "choose" => state.dispatch(Action::Choose(press.at.clone())),
        "look-up" => look_up(press.at.clone(), state, place),
        "whole" => {
            fragment::clear(place);
            state.dispatch(Action::Host(None));
        }
        "fix-all" => state.dispatch(Action::FixEverything),
        "undo" => state.dispatch(Action::Undo),
        "dismiss" => state.dispatch(Action::Dismiss),
        "close-tool" => {
            fragment::clear(place);
            state.dispatch(Action::CloseTool);
        }
        "add-device" => state.dispatch(Action::AddDevice),
        "remove-device" => {
            if let Ok(index) = press.at.parse() {
                state.dispatch(Action::RemoveDevice(index));
            }
        }
        "go" => place.go_to(&press.at),
        "language" => {
            if let Some(language) = Language::of(&press.at) {
                speak(language, state, words, place);
            }
        }
        _ => {}
    }
}

/// The fix that a button names: the place of its finding and its place in it.
fn fix(at: &str, state: &State) -> Option<Fix> {
    let (finding, nth) = place(at)?;
    state.report.findings.get(finding)?.fixes.get(nth).cloned()
}

/// Two places, one in the other.
pub(super) fn place(at: &str) -> Option<(usize, usize)> {
    let (outer, inner) = at.split_once('.')?;
    Some((outer.parse().ok()?, inner.parse().ok()?))
}

/// Asks others about a domain, unless they are being asked already.
fn look_up(domain: String, state: &UseReducerHandle<State>, place: &Place) {
    if state.lookup_of(&domain).is_some_and(|lookup| lookup.facts.is_none()) {
        return;
    }
    let (state, place) = (state.dispatcher(), place.clone());
    state.dispatch(Action::LookUp(domain.clone()));
    spawn_local(async move {
        let facts = lookup::ask(&place, &domain).await.unwrap_or_default();
        state.dispatch(Action::LookedUp(domain, facts));
    });
}

/// Copies what a button passes on; where the browser refuses, the text is shown for copying by hand.
fn copy(
    what: What,
    state: &State,
    words: &Words,
    sharing: &UseStateHandle<Sharing>,
    place: &Place,
) {
    let text = (state.known.text)(what, state, words, sharing.private(), place);
    let (setter, sharing) = (sharing.setter(), sharing.stale());
    spawn_local(async move {
        let is_copied = clipboard::copy(&text).await;
        let by_hand = (!is_copied).then_some(text);
        let count = sharing.count.wrapping_add(1);
        setter.set(Sharing { copied: Some(what), by_hand, count, ..sharing });
    });
}

/// Fetches the words of another language; what was typed is not touched.
pub(super) fn speak(
    language: &'static Language,
    state: &UseReducerHandle<State>,
    words: &UseReducerHandle<Spoken>,
    place: &Place,
) {
    let place = place.clone();
    let (state, spoken, words) = (state.dispatcher(), words.dispatcher(), words.words.clone());
    spawn_local(async move {
        match (
            words::fetch(&place, language, words.parts()).await,
            frame::fetch(&place, language).await,
        ) {
            (Some(fetched), Some(frame)) => {
                frame.show(&place);
                language::keep(&place, language);
                spoken.dispatch(Say::In(fetched));
            }
            _ => state.dispatch(Action::Notice(Some(Notice::NoWords))),
        }
    });
}
