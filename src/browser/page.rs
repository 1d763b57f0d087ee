//! The document: where the app is mounted, what was typed before it was, and where the focus is.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// The id of the element that the app replaces.
pub const ROOT: &str = "app";

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

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

/// Makes every menu show what its `data-chosen` says.
///
/// Which entry is chosen is no attribute, and entries exist only after the menu does, so drawing can't set it.
pub fn choose() {
    let Some(menus) = root().and_then(|root| root.query_selector_all("select[data-chosen]").ok())
    else {
        return;
    };
    for index in 0..menus.length() {
        let menu = menus.item(index).and_then(|menu| menu.dyn_into::<HtmlSelectElement>().ok());
        if let Some(menu) = menu
            && let Some(chosen) = menu.get_attribute("data-chosen")
            && menu.value() != chosen
        {
            menu.set_value(&chosen);
        }
    }
}

/// What was chosen in the menu that an event comes from.
pub fn choice(event: &web_sys::Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlSelectElement>().ok()?.value())
}

/// The number that the slider stands at which an event comes from.
pub fn number(event: &web_sys::Event) -> Option<usize> {
    event.target()?.dyn_into::<HtmlInputElement>().ok()?.value().parse().ok()
}

/// Where the focus is, to put it back after everything was drawn anew.
#[derive(Debug)]
pub struct Focus {
    id: String,
    /// Start and end of the selection in a text field, in UTF-16 units.
    selection: Option<(u32, u32)>,
}

impl Focus {
    /// The focus, if it is on something with an id.
    pub fn now() -> Option<Self> {
        let active = document()?.active_element()?;
        let id = Some(active.id()).filter(|id| !id.is_empty())?;
        let selection = active
            .dyn_ref::<HtmlInputElement>()
            .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some(Self { id, selection })
    }

    /// Puts it back.
    pub fn restore(&self) {
        focus(&self.id);
        let input = document()
            .and_then(|document| document.get_element_by_id(&self.id))
            .and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
        if let (Some(input), Some((start, end))) = (input, self.selection) {
            let _ = input.set_selection_range(start, end);
        }
    }
}

/// Moves the focus to the element with this id, without scrolling.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Moves the focus to the element with this id and scrolls to it; what it is folded away in is opened.
pub fn go_to(id: &str) {
    if let Some(element) = element(id) {
        if let Ok(Some(folded)) = element.closest("details:not([open])") {
            let _ = folded.set_attribute("open", "");
        }
        let _ = element.focus();
    }
}

/// Whether there is a place with this id on the page.
pub fn has(id: &str) -> bool {
    element(id).is_some()
}

/// Whether what had the focus is gone.
pub fn is_focus_lost() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY")
}

pub(super) fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Opens the browser's way to print the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
