//! What is kept in this tab, and nowhere else, until the tab is closed.

/// The name under which the settings are kept.
const KEY: &str = "maillint.settings";

fn storage() -> Option<web_sys::Storage> {
    // Refused where a person or a frame forbids it; asking is already an error then.
    web_sys::window()?.session_storage().ok()?
}

/// What was kept, if anything.
pub fn load() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Keeps a text, if the browser lets us.
pub fn save(text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, text);
    }
}
