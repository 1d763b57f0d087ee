//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies a text; tells whether the browser let it.
///
/// It may not: without a click just before, in some frames, or on an insecure page.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // On an insecure page there is no clipboard at all, which the typed binding can't say.
    let navigator = window.navigator();
    let has_clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| clipboard.is_object());
    has_clipboard && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
