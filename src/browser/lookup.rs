//! Asks others about a domain; `lookup.js` does it, and is fetched only then.

use wasm_bindgen::JsValue;

use super::file;
use super::script::{self, Script};

/// Whom the page may ask, as [`crate::lookup::asked`] reads it; empty where nobody may be asked.
///
/// The page names them: `<meta name="maillint-lookup" content="lookup.js dns=...">`.
pub fn endpoints() -> String {
    file::named("maillint-lookup").unwrap_or_default()
}

/// The facts that [`crate::lookup::judge`] reads; `None` if nobody could be asked.
pub async fn ask(domain: &str) -> Option<String> {
    let script = Script::fetch("lookup").await?;
    let asked = script.call("lookUp", [domain.into(), endpoints().into(), JsValue::UNDEFINED])?;
    script::answer(asked).await?.as_string()
}
