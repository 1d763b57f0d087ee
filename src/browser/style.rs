//! Style sheets that the page does not begin with.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::file;
use super::page::{document, element};

/// Puts the style sheet of a tool into the document, once, and waits for it.
///
/// The page names the files: `<meta name="maillint-tools" content="choose:tool-choose.css">`, each relative to the page.
pub async fn load(tool: &str) {
    let id = ["style-", tool].concat();
    if element(&id).is_none() {
        let _ = add(&id, tool).await;
    }
}

async fn add(id: &str, tool: &str) -> Option<JsValue> {
    let href = file::listed("maillint-tools", tool)?;
    let document = document()?;
    let head = document.query_selector("head").ok()??;
    let link = document.create_element("link").ok()?;
    for (name, value) in [("id", id), ("rel", "stylesheet"), ("href", &href)] {
        link.set_attribute(name, value).ok()?;
    }
    let arrived = js_sys::Promise::new(&mut |resolve, _| {
        // A tool without its styles is plain, and works.
        for kind in ["load", "error"] {
            let _ = link.add_event_listener_with_callback(kind, &resolve);
        }
    });
    head.append_child(&link).ok()?;
    JsFuture::from(arrived).await.ok()
}
