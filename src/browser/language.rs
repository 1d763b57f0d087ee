//! Which language the page is in.

use wasm_bindgen::JsCast;

use super::place::{Place, document};
use crate::words::Language;

/// The name of the language in the address: `?lang=de`.
const QUERY: &str = "lang";

/// The language in the address, or else the browser's first that there are words in.
pub fn wanted() -> &'static Language {
    let Some(window) = web_sys::window() else { return Language::best([]) };
    let query = window.location().search().unwrap_or_default();
    let asked = web_sys::UrlSearchParams::new_with_str(&query)
        .ok()
        .and_then(|query| query.get(QUERY))
        .and_then(|tag| Language::of(&tag));
    asked.unwrap_or_else(|| {
        let tags: Vec<String> =
            window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
        Language::best(tags.iter().map(String::as_str))
    })
}

/// Puts the language into the address, for a reload and for those it is sent to.
pub fn keep(place: &Place, language: &Language) {
    super::fragment::replace(place, |location| {
        let query = web_sys::UrlSearchParams::new_with_str(&location.search().ok()?).ok()?;
        query.set(QUERY, language.code);
        let query = query.to_string().as_string()?;
        Some(format!("{}?{query}{}", location.pathname().ok()?, location.hash().ok()?))
    });
}

/// Tells the browser the language and, of the app's own page, the title.
pub fn show(place: &Place, language: &Language, title: &str) {
    let root = place.stand().cloned().or_else(|| {
        let document = document()?;
        document.set_title(title);
        document.document_element()?.dyn_into::<web_sys::HtmlElement>().ok()
    });
    if let Some(root) = root {
        root.set_lang(language.code);
        root.set_dir(language.direction.as_str());
    }
}
