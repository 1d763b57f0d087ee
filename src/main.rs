//! Browser entry: puts the page into the document.

fn main() {
    wasm_bindgen_futures::spawn_local(maillint::app::run());
}
