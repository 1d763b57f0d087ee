//! "Paste settings you have": a box that takes anything, and below it what was understood, to be used or not.

mod draw;
mod held;
mod readers;
#[cfg(all(test, feature = "prerender"))]
mod tests;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Fetched, Props};
use crate::app::parts::{hint, text};
use crate::browser::event;
use crate::browser::given::{self, Given};
use crate::browser::place::Place;
use crate::browser::script::Script;
use crate::engine::{Draft, Fix};
use crate::formats::import::{MAX_INPUT, take};
use crate::words::key;
use draw::Drawing;
use held::Held;
pub(in crate::app) use readers::Readers;

/// The id of the box.
const BOX: &str = "read-text";

/// The id of what stands below its label.
const HINT: &str = "read-hint";

/// The id of what says that the settings are in the form.
const APPLIED: &str = "read-applied";

/// What is fetched of the tool.
pub(in crate::app) const FETCHED: Fetched = Fetched::new(key::READ_TITLE, tool);

fn tool(props: Props) -> Html {
    html! { <Read ..props /> }
}

/// The tool. Nothing checks the spelling in its box: that may send what it checks to others.
#[component]
pub fn Read(props: &Props) -> Html {
    let (words, readers) = (&*props.words, props.readers);
    let held = use_state(Held::default);
    let chosen = use_state(|| 0_usize);
    let is_over = use_state_eq(|| false);
    let focus = use_mut_ref(|| None::<&'static str>);
    let script = use_script(&props.place);
    let reading = use_memo(((*held).clone(), props.draft.email.clone()), |(held, email)| {
        held.reading(email, readers)
    });
    {
        let (place, focus) = (props.place.clone(), focus.clone());
        // The button that was pressed is gone, and must not take the focus with it.
        use_effect(move || {
            if let Some(id) = focus.take() {
                place.go_to(id);
            }
        });
    }
    let hold = {
        let (held, chosen) = (held.setter(), chosen.setter());
        Callback::from(move |now| {
            chosen.set(0);
            held.set(now);
        })
    };
    // Without it a paste would lose its table, and a file that is dropped would take the place of the page.
    let script = match script {
        Some(Some(script)) => script,
        Some(None) => return hint(text(words.text(key::TOOL_FAILED))),
        None => return hint(text(words.text(key::TOOL_LOADING))),
    };
    let take_in = taking(script, readers, &hold);
    let typed = {
        let (held, hold) = (held.clone(), hold.clone());
        move |event: &Event, is_left: bool| {
            let Some((text, is_pasted)) = event::text_of(event) else { return };
            let now = Held::typed(&text, &held, readers);
            hold.emit(if is_left || is_pasted { now.safe(readers) } else { now });
        }
    };
    let oninput = {
        let typed = typed.clone();
        move |event: InputEvent| typed(&event, false)
    };
    let onchange = move |event: Event| typed(&event, true);
    let onpaste = {
        let take_in = take_in.clone();
        move |event: Event| take_in(&event)
    };
    let ondrop = {
        let (take_in, is_over) = (take_in.clone(), is_over.setter());
        move |event: DragEvent| {
            is_over.set(false);
            take_in(&event);
        }
    };
    let over = |now: bool| {
        let is_over = is_over.setter();
        move |event: DragEvent| {
            event.prevent_default();
            is_over.set(now);
        }
    };
    let on_file = move |event: Event| take_in(&event);
    let clear = {
        let (hold, focus) = (hold.clone(), focus.clone());
        move |_: MouseEvent| {
            *focus.borrow_mut() = Some(BOX);
            hold.emit(Held::default());
        }
    };
    let apply = {
        let apply = props.apply.clone();
        Callback::from(move |fix: Fix| {
            *focus.borrow_mut() = Some(APPLIED);
            apply.emit(fix);
        })
    };
    let set = reading.sets.get(*chosen).or_else(|| reading.sets.first());
    let set = set.filter(|set| set.draft != Draft::default());
    let drawing = Drawing {
        words,
        props,
        text: &held.input.text,
        reading: &reading,
        fix: set.and_then(|set| take(&set.draft, &props.draft)),
        set,
        apply,
    };
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |index| chosen.set(index))
    };
    html! {
        <div class={classes!("read", is_over.then_some("read-over"))} {ondrop} ondragover={over(true)} ondragleave={over(false)}>
            <p>{ words.text(key::READ_LEAD) }</p>
            <label for={BOX}>{ words.text(key::READ_TEXT) }</label>
            <textarea id={BOX} rows="6" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby={HINT} value={held.shown()} {oninput} {onchange} {onpaste} />
            <p class="hint" id={HINT}>{ words.text(key::READ_TEXT_HINT) }</p>
            <p class="read-files">
                <label class="button quiet read-choose">
                    <span>{ words.text(key::READ_FILE) }</span>
                    <input type="file" id="read-file" onchange={on_file} aria-describedby="read-file-hint" />
                </label>
                if !held.is_empty() {
                    <button type="button" class="button plain" onclick={clear}>{ words.text(key::READ_CLEAR) }</button>
                }
            </p>
            <p class="hint" id="read-file-hint">{ words.text(key::READ_FILE_HINT) }</p>
            if let Some(name) = held.file.clone() {
                <p class="read-file"><b>{ words.format(key::READ_FILE_SHOWN, &[("name", name.as_str().into())]) }</b></p>
            }
            if !held.is_empty() {
                { drawing.notes(held.is_hidden) }
                { drawing.result(*chosen, &choose) }
            }
            <p class="unseen" role="status">{ if held.is_empty() { String::new() } else { drawing.said(held.is_hidden) } }</p>
        </div>
    }
}

/// What takes in and hands out, once it has come; the inner `None` where it could not be fetched.
#[hook]
pub(super) fn use_script(place: &Place) -> Option<Option<Script>> {
    let script = use_state(|| None);
    let (place, setter) = (place.clone(), script.setter());
    use_effect_with((), move |()| {
        spawn_local(async move { setter.set(Some(given::fetch(&place).await)) });
    });
    (*script).clone()
}

/// Takes in what events bring: a text at once, a file once it is read.
fn taking(
    script: Script,
    readers: Readers,
    hold: &Callback<Held>,
) -> impl Fn(&Event) + Clone + 'static {
    let hold = hold.clone();
    move |event| {
        let Some(taking) = script.take(event, MAX_INPUT) else { return };
        let script = script.clone();
        let hold = hold.clone();
        spawn_local(async move {
            hold.emit(match taking.given().await {
                Some(Given::Text(text)) => {
                    Held::typed(&text, &Held::default(), readers).safe(readers)
                }
                Some(Given::File(name, bytes)) => {
                    let mut input = (readers.file)(&bytes);
                    if is_html(&input.text)
                        && let Some(text) = script.text_of(&input.text)
                    {
                        input.text = text;
                    }
                    Held::file(name, input, readers)
                }
                None => return,
            });
        });
    }
}

/// Whether a text is a web page.
fn is_html(text: &str) -> bool {
    let start = text.trim_start().as_bytes();
    ["<!doctype html", "<html"].iter().any(|begin| {
        start.get(..begin.len()).is_some_and(|start| start.eq_ignore_ascii_case(begin.as_bytes()))
    })
}
