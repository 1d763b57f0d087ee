//! Scripts of the page that are fetched when they are wanted.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A script that is there.
#[derive(Clone, Debug)]
pub struct Script(JsValue);

/// What a function is given.
pub(super) type Values = [JsValue; 3];

impl Script {
    /// Fetches the script that the page names: `<meta name="maillint-lookup" content="lookup.js">`.
    pub(super) async fn fetch(name: &str) -> Option<Self> {
        let global = Self(js_sys::global().into());
        let values = [name.into(), JsValue::UNDEFINED, JsValue::UNDEFINED];
        answer(global.call("maillintBring", values)?).await.map(Self)
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
