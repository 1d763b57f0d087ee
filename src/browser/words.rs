//! Fetches the words of a language.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::page::document;
use super::plural;
use crate::words::{Language, Words};

/// The words of a language; `None` if they cannot be fetched or belong to another build.
///
/// The page names the files: `<meta name="maillint-words" content="en:words-en.txt,de:words-de.txt">`,
/// each relative to the page.
pub async fn fetch(language: &Language) -> Option<Words> {
    let document = document()?;
    let meta = document.query_selector("meta[name=maillint-words]").ok()??;
    let content = meta.get_attribute("content")?;
    let file = content.split(',').find_map(|entry| {
        entry.split_once(':').filter(|(code, _)| *code == language.code).map(|(_, file)| file)
    })?;
    let url = web_sys::Url::new_with_base(file, &document.base_uri().ok()??).ok()?;
    let response: web_sys::Response =
        JsFuture::from(web_sys::window()?.fetch_with_str(&url.href()))
            .await
            .ok()?
            .dyn_into()
            .ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    Words::parse(text, plural::rule).ok()
}
