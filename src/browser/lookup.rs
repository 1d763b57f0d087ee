//! Asks others about a domain; `lookup.js` does it, and is fetched only then.

use wasm_bindgen::JsValue;

use super::place::Place;
use super::script::{self, Script};

/// Whom the page may ask, as [`crate::lookup::asked`] reads it; empty where nobody may be asked.
///
/// The site names them: `lookup.js dns=...`.
pub fn endpoints(place: &Place) -> String {
    place.named("lookup").unwrap_or_default()
}

/// The facts that [`crate::lookup::judge`] reads; `None` if nobody could be asked.
pub async fn ask(place: &Place, domain: &str) -> Option<String> {
    let script = Script::fetch(place, "lookup").await?;
    let asked =
        script.call("lookUp", [domain.into(), endpoints(place).into(), JsValue::UNDEFINED])?;
    script::answer(asked).await?.as_string()
}
