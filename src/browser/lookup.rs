//! Asks others about a domain; `lookup.js` does it, and is fetched only then.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::file;

/// Whom the page may ask, as [`crate::lookup::asked`] reads it; empty where nobody may be asked.
///
/// The page names them: `<meta name="maillint-lookup" content="lookup.js dns=...">`.
pub fn endpoints() -> String {
    file::named("maillint-lookup").unwrap_or_default()
}

/// The facts that [`crate::lookup::judge`] reads; `None` if nobody could be asked.
pub async fn ask(domain: &str) -> Option<String> {
    let look_up: Function =
        Reflect::get(&js_sys::global(), &"maillintLookUp".into()).ok()?.dyn_into().ok()?;
    let asked: Promise = look_up.call1(&JsValue::NULL, &domain.into()).ok()?.dyn_into().ok()?;
    JsFuture::from(asked).await.ok()?.as_string()
}
