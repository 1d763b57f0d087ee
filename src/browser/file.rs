//! Fetches a file of the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::page::document;

/// What a `<meta>` of this name says.
pub(super) fn named(meta: &str) -> Option<String> {
    document()?.query_selector(&format!("meta[name={meta}]")).ok()??.get_attribute("content")
}

/// The text of the file that a `<meta>` of this name lists for a language: `en:words-en.txt,de:words-de.txt`.
pub(super) async fn of_language(meta: &str, language: &str) -> Option<String> {
    text(&listed(meta, language)?).await
}

/// The file that a `<meta>` of this name lists under a key.
pub(super) fn listed(meta: &str, key: &str) -> Option<String> {
    let files = named(meta)?;
    let mut entries = files.split(',').filter_map(|entry| entry.split_once(':'));
    entries.find(|(of, _)| *of == key).map(|(_, name)| name.to_owned())
}

/// The text of a file, by its address relative to the page; `None` if it cannot be fetched.
pub(super) async fn text(file: &str) -> Option<String> {
    let url = web_sys::Url::new_with_base(file, &document()?.base_uri().ok()??).ok()?;
    let fetched = JsFuture::from(web_sys::window()?.fetch_with_str(&url.href())).await.ok()?;
    let response: web_sys::Response = fetched.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
