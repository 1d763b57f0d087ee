//! What the browser says happened, in the page's own terms.
//!
//! One listener for each kind of event sits on the whole app.
//! Controls say what they are by their `name`, buttons by `data-action`.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlInputElement};

use super::page::control;

/// Something was put into a control.
#[derive(Debug)]
pub struct Input {
    /// The control's name.
    pub name: String,
    /// What it holds now.
    pub text: String,
    /// Whether more keys may follow: false for a choice, and for text pasted or filled in by the browser.
    pub is_typing: bool,
}

/// Reads an `input` event.
pub fn input(event: &Event) -> Option<Input> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let (name, text) = control(&target)?;
    let is_text = target
        .dyn_ref::<HtmlInputElement>()
        .is_some_and(|input| !matches!(input.type_().as_str(), "radio" | "checkbox"));
    let is_key = event.dyn_ref::<web_sys::InputEvent>().is_some_and(|event| {
        !matches!(
            event.input_type().as_str(),
            "insertFromPaste" | "insertFromDrop" | "insertReplacementText"
        )
    });
    Some(Input { name, text, is_typing: is_text && is_key })
}

/// Whether a checkbox was ticked, if the event is about the one with this id.
pub fn ticked(event: &Event, id: &str) -> Option<bool> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    (input.id() == id).then(|| input.checked())
}

/// The names of the controls that lost and that got the focus.
pub fn left(event: &FocusEvent) -> Option<(String, Option<String>)> {
    let name =
        |target: web_sys::EventTarget| target.dyn_into::<Element>().ok()?.get_attribute("name");
    Some((name(event.target()?)?, event.related_target().and_then(name)))
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
pub fn press(event: &Event) -> Option<Press> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let button = target.closest("[data-action]").ok()??;
    Some(Press {
        action: button.get_attribute("data-action")?,
        at: button.get_attribute("data-at").unwrap_or_default(),
    })
}
