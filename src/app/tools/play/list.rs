//! The steps in words.

use yew::prelude::*;

use crate::mailbox::scenes::Play;
use crate::mailbox::{Frame, Step};
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
    let days = (1..).zip(&play.frames).collect::<Vec<(usize, &Frame)>>();
    let days = days.chunk_by(|(_, one), (_, next)| one.world.day == next.world.day);
    html! {
        <details class="play-list">
            <summary>{ words.text(key::PLAY_LIST) }</summary>
            { for days.map(|steps| day(steps, at, words)) }
        </details>
    }
}

fn day(steps: &[(usize, &Frame)], at: usize, words: &Words) -> Html {
    let Some((_, first)) = steps.first() else { return Html::default() };
    // That days pass is said by the heading.
    let told = steps.iter().filter(|(_, frame)| !matches!(frame.step, Step::Passed { .. }));
    let told: Vec<Html> = told
        .map(|(number, frame)| {
            let current = (*number == at).then_some("step");
            html! { <li aria-current={current}>{ mailbox::tell(&frame.step, &frame.world, words) }</li> }
        })
        .collect();
    if told.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ words.format(key::PLAY_DAY, &[("day", first.world.day.into())]) }</h4>
            <ol>{ for told }</ol>
        </>
    }
}

/// The frame after so many steps; none before the first.
pub(super) fn frame(play: &Play, at: usize) -> Option<&Frame> {
    play.frames.get(at.checked_sub(1)?)
}

fn number(count: usize) -> crate::engine::Value {
    crate::engine::Value::Number(count as u64)
}
