//! The part of the address after `#`, which no server ever sees.

use wasm_bindgen::JsValue;

/// The file of the page for the inside of other pages.
const FOR_FRAMES: &str = "embed.html";

/// The fragment without its `#`; empty where there is none.
pub fn read() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Takes the fragment off the address, so that a reload shows what was typed since.
pub fn clear() {
    replace(|location| Some(format!("{}{}", location.pathname().ok()?, location.search().ok()?)));
}

/// The page's own address with this fragment in place of the query and whatever fragment it has.
pub fn link(fragment: &str) -> String {
    let address = |location: web_sys::Location| {
        Some(format!("{}{}", location.origin().ok()?, location.pathname().ok()?))
    };
    let here = web_sys::window().and_then(|window| address(window.location()));
    let here = here.unwrap_or_default();
    // Who follows the link wants the whole page.
    format!("{}#{fragment}", here.strip_suffix(FOR_FRAMES).unwrap_or(&here))
}

/// Calls back whenever the fragment changes, until what is returned is dropped.
pub fn on_change(mut changed: impl FnMut() + 'static) -> Option<gloo_events::EventListener> {
    let window = web_sys::window()?;
    Some(gloo_events::EventListener::new(&window, "hashchange", move |_| changed()))
}

/// Puts an address in place of the current one, without a step in the browser's history.
pub(super) fn replace(address: impl FnOnce(&web_sys::Location) -> Option<String>) {
    let Some(window) = web_sys::window() else { return };
    let (Some(address), Ok(history)) = (address(&window.location()), window.history()) else {
        return;
    };
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
}
