//! What is kept in this tab, and nowhere else, until the tab is closed.

use super::place::Place;

/// The name under which the settings are kept.
const KEY: &str = "maillint.settings";

fn storage(place: &Place) -> Option<web_sys::Storage> {
    // On somebody else's page it would be theirs.
    if !place.is_page() {
        return None;
    }
    // Refused where a person or a frame forbids it; asking is already an error then.
    web_sys::window()?.session_storage().ok()?
}

/// What was kept, if anything.
pub fn load(place: &Place) -> Option<String> {
    storage(place)?.get_item(KEY).ok()?
}

/// Keeps a text, if the browser lets us.
pub fn save(place: &Place, text: &str) {
    if let Some(storage) = storage(place) {
        let _ = storage.set_item(KEY, text);
    }
}
