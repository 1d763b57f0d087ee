//! Scripts of the site, those among them that are fetched when they are wanted.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::place::Place;

/// A script that is there.
#[derive(Clone, Debug)]
pub struct Script(pub(super) JsValue);

/// What a function is given.
pub(super) type Values = [JsValue; 3];

/// A text alone.
pub(super) fn one(text: &str) -> Values {
    [text.into(), JsValue::UNDEFINED, JsValue::UNDEFINED]
}

impl Script {
    /// Fetches the script that the site names, such as `lookup`.
    pub(super) async fn fetch(place: &Place, name: &str) -> Option<Self> {
        answer(place.site.call("bring", one(name))?).await.map(Self)
    }

    /// Calls one of its functions.
    pub(super) fn call(&self, function: &str, [one, two, three]: Values) -> Option<JsValue> {
        let function: Function = Reflect::get(&self.0, &function.into()).ok()?.dyn_into().ok()?;
        function.call3(&JsValue::NULL, &one, &two, &three).ok()
    }
}

/// What a function answers later.
pub(super) async fn answer(promise: JsValue) -> Option<JsValue> {
    JsFuture::from(promise.dyn_into::<Promise>().ok()?).await.ok()
}
