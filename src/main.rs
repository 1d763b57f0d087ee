//! Browser entry: what the scripts of the page and of the element call.

use maillint::app;
use maillint::browser::order::Order;
use maillint::browser::place::Place;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Puts the app into its own page; `site` names its files.
#[wasm_bindgen]
pub fn page(site: JsValue) {
    wasm_bindgen_futures::spawn_local(app::run(Place::page(site)));
}

/// Does what an element on somebody else's page asks for; what it answers is a text.
#[wasm_bindgen]
pub fn element(order: JsValue) -> Option<String> {
    app::element(Order::new(order))
}
