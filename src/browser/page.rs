//! The app's own page: where the app is drawn, what was typed before it was, what became of it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::place::document;

/// The id of the element that the app replaces.
pub const ROOT: &str = "app";

/// The language that the document says it is in.
pub(super) fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// The element that the app replaces.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id(ROOT)
}

/// Whether this is the page for the inside of other pages, and there.
pub fn is_guest() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute("data-embed"))
        && window.parent().ok().flatten().is_some_and(|parent| parent != window)
}

/// Begins anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Tells tests and styles what became of the app: `data-app` of the document's element.
pub fn set_state(state: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-app", state);
    }
}

/// What the controls in the static form hold, by their names.
pub fn typed() -> Vec<(String, String)> {
    let Some(found) = root().and_then(|root| root.query_selector_all("[name]").ok()) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|index| control(found.item(index)?.dyn_ref()?)).collect()
}

/// The name of a form control and what it holds, `true` or `false` for a box to tick; `None` for a choice that is not the chosen one.
pub(super) fn control(element: &Element) -> Option<(String, String)> {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let text = match (input.type_().as_str(), input.checked()) {
            ("checkbox", ticked) => (if ticked { "true" } else { "false" }).to_owned(),
            ("radio", false) => return None,
            _ => input.value(),
        };
        return Some((input.name(), text));
    }
    let select = element.dyn_ref::<HtmlSelectElement>()?;
    Some((select.name(), select.value()))
}

/// What was chosen in the menu that an event comes from.
pub fn choice(event: &web_sys::Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlSelectElement>().ok()?.value())
}

/// The number that the slider stands at which an event comes from.
pub fn number(event: &web_sys::Event) -> Option<usize> {
    event.target()?.dyn_into::<HtmlInputElement>().ok()?.value().parse().ok()
}

/// Opens the browser's way to print the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
