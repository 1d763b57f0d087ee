//! The part of the address after `#`, which no server ever sees.

use wasm_bindgen::JsValue;

use super::place::Place;

/// The file of the page for the inside of other pages.
const FOR_FRAMES: &str = "embed.html";

/// The fragment without its `#`; empty where there is none, and where it is somebody else's.
pub fn read(place: &Place) -> String {
    if !place.is_page() {
        return String::new();
    }
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Takes the fragment off the address, so that a reload shows what was typed since.
pub fn clear(place: &Place) {
    replace(place, |location| {
        Some(format!("{}{}", location.pathname().ok()?, location.search().ok()?))
    });
}

/// The address of the app's own page, with this fragment; `None` where no such page is known.
pub fn link(place: &Place, fragment: &str) -> Option<String> {
    let page = place.named("page")?;
    // Who follows the link wants the whole page.
    Some([page.strip_suffix(FOR_FRAMES).unwrap_or(&page), "#", fragment].concat())
}

/// Calls back whenever the fragment changes, until what is returned is dropped.
pub fn on_change(
    place: &Place,
    mut changed: impl FnMut() + 'static,
) -> Option<gloo_events::EventListener> {
    let window = web_sys::window().filter(|_| place.is_page())?;
    Some(gloo_events::EventListener::new(&window, "hashchange", move |_| changed()))
}

/// Puts an address in place of the current one, without a step in the browser's history.
pub(super) fn replace(place: &Place, address: impl FnOnce(&web_sys::Location) -> Option<String>) {
    let Some(window) = web_sys::window().filter(|_| place.is_page()) else { return };
    let (Some(address), Ok(history)) = (address(&window.location()), window.history()) else {
        return;
    };
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
}
