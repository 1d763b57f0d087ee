//! What the browser says happened, in the page's own terms.
//!
//! One listener for each kind of event sits on the whole page, the app and what stands around it.
//! Controls say what they are by their `name`, buttons by `data-action`.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlInputElement, HtmlTextAreaElement};

use super::page::control;
use super::place::Place;

/// Something happened that the page may have to answer.
#[derive(Debug)]
pub enum Happened {
    /// A button was clicked.
    Press(Press),
    /// Something was put into a control.
    Input(Input),
    /// The focus left a control, by its name, and went to another, by its name.
    Left(String, Option<String>),
}

/// The kinds of input that bring a text as a whole.
const PASTED: [&str; 3] = ["insertFromPaste", "insertFromDrop", "insertReplacementText"];

/// Calls back whenever something happens on the page, until what is returned is dropped.
pub fn listen(place: &Place, happened: impl Fn(Happened) + Clone + 'static) -> Vec<EventListener> {
    let Some(target) = place.target() else { return Vec::new() };
    ["click", "input", "focusout"]
        .map(|kind| {
            let happened = happened.clone();
            EventListener::new(&target, kind, move |event| {
                let read = match kind {
                    "click" => press(event).map(Happened::Press),
                    "input" => input(event).map(Happened::Input),
                    _ => left(event),
                };
                if let Some(read) = read {
                    happened(read);
                }
            })
        })
        .into()
}

/// Something was put into a control.
#[derive(Debug)]
pub struct Input {
    /// The control's name.
    pub name: String,
    /// What it holds now; of a box to tick, `true` or `false`.
    pub text: String,
    /// Whether more keys may follow: false for a choice, and for text pasted or filled in by the browser.
    pub is_typing: bool,
}

/// Reads an `input` event.
fn input(event: &Event) -> Option<Input> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let (name, text) = control(&target)?;
    let is_text = target
        .dyn_ref::<HtmlInputElement>()
        .is_some_and(|input| !matches!(input.type_().as_str(), "radio" | "checkbox"));
    let is_key = event
        .dyn_ref::<web_sys::InputEvent>()
        .is_some_and(|event| !PASTED.contains(&event.input_type().as_str()));
    Some(Input { name, text, is_typing: is_text && is_key })
}

/// What a box for long text holds after an event in it, and whether the event put in more than keys do.
pub fn text_of(event: &Event) -> Option<(String, bool)> {
    let area: HtmlTextAreaElement = event.target()?.dyn_into().ok()?;
    let is_pasted = event
        .dyn_ref::<web_sys::InputEvent>()
        .is_none_or(|event| PASTED.contains(&event.input_type().as_str()));
    Some((area.value(), is_pasted))
}

/// The names of the controls that lost and that got the focus.
fn left(event: &Event) -> Option<Happened> {
    let name =
        |target: web_sys::EventTarget| target.dyn_into::<Element>().ok()?.get_attribute("name");
    let event: &FocusEvent = event.dyn_ref()?;
    Some(Happened::Left(name(event.target()?)?, event.related_target().and_then(name)))
}

/// A click on a button.
#[derive(Debug)]
pub struct Press {
    /// What it does: its `data-action`.
    pub action: String,
    /// To what: its `data-at`, empty where it needs none.
    pub at: String,
}

/// Reads a click, on a button or on something in one.
fn press(event: &Event) -> Option<Press> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let button = target.closest("[data-action]").ok()??;
    Some(Press {
        action: button.get_attribute("data-action")?,
        at: button.get_attribute("data-at").unwrap_or_default(),
    })
}
