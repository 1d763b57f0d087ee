//! The steps in words.

use yew::prelude::*;

use crate::mailbox::Frame;
use crate::mailbox::scenes::Play;
use crate::words::{Words, key, mailbox};

/// The step that has just happened.
pub(super) fn said(play: &Play, at: usize, words: &Words) -> String {
    match frame(play, at) {
        Some(frame) => mailbox::tell(&frame.step, &frame.world, words),
        None => words.text(key::PLAY_BEFORE_SAID),
    }
}

/// The day, and which step it is.
pub(super) fn place(play: &Play, at: usize, words: &Words) -> String {
    let Some(frame) = frame(play, at) else { return words.text(key::PLAY_BEFORE) };
    let values = [
        ("day", frame.world.day.into()),
        ("step", number(at)),
        ("steps", number(play.frames.len())),
    ];
    words.format(key::PLAY_AT, &values)
}

/// All steps, day by day.
pub(super) fn all(play: &Play, at: usize, words: &Words) -> Html {
    let step = |(number, told): (usize, String)| {
        let current = (number == at).then_some("step");
        html! { <li aria-current={current}>{ told }</li> }
    };
    let days = mailbox::days(play, words).into_iter().map(|day| {
        html! {
            <>
                <h4>{ words.format(key::PLAY_DAY, &[("day", day.day.into())]) }</h4>
                <ol>{ for day.steps.into_iter().map(step) }</ol>
            </>
        }
    });
    html! {
        <details class="play-list">
            <summary>{ words.text(key::PLAY_LIST) }</summary>
            { for days }
        </details>
    }
}

/// The frame after so many steps; none before the first.
pub(super) fn frame(play: &Play, at: usize) -> Option<&Frame> {
    play.frames.get(at.checked_sub(1)?)
}

fn number(count: usize) -> crate::engine::Value {
    crate::engine::Value::Number(count as u64)
}
