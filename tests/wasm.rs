//! What only a browser can show, run in one by `cargo xtask test`.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn there_is_a_page_to_mount_in() {
    let document = web_sys::window().and_then(|window| window.document());
    assert!(document.and_then(|page| page.document_element()).is_some());
}
