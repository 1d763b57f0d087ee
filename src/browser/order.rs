//! What an element on somebody else's page wants of the app, and what it is told.
//!
//! `element.js` makes the orders: objects with what is wanted and all that takes.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

use super::place::Place;
use super::script::Script;

/// Something that an element wants.
#[derive(Clone, Debug)]
pub struct Order(Script);

impl Order {
    /// Reads what `element.js` hands over.
    pub const fn new(order: JsValue) -> Self {
        Self(Script(order))
    }

    /// A text in it; empty where there is none.
    pub fn text(&self, name: &str) -> String {
        self.value(name).and_then(|value| value.as_string()).unwrap_or_default()
    }

    /// Where the element wants the app, and the node to draw it into.
    pub fn place(&self) -> Option<(Place, web_sys::Element)> {
        let stand: web_sys::HtmlElement = self.value("stand")?.dyn_into().ok()?;
        let place = Place::within(self.value("scope")?, stand.clone(), self.value("site")?);
        Some((place, stand.into()))
    }

    /// A list in it of names and texts, one after the other.
    pub fn pairs(&self, name: &str) -> Vec<(String, String)> {
        let list = self.value(name).map(|list| js_sys::Array::from(&list)).unwrap_or_default();
        let mut texts = list.iter().map(|text| text.as_string().unwrap_or_default());
        let mut pairs = Vec::new();
        while let (Some(name), Some(text)) = (texts.next(), texts.next()) {
            pairs.push((name, text));
        }
        pairs
    }

    /// Whether nobody wants it any more.
    pub fn is_over(&self) -> bool {
        self.value("isOver").is_some_and(|value| value.is_truthy())
    }

    /// Tells the element something.
    pub fn tell(&self, what: &str, text: &str) {
        self.0.call("told", [what.into(), text.into(), JsValue::UNDEFINED]);
    }

    fn value(&self, name: &str) -> Option<JsValue> {
        Reflect::get(&self.0.0, &name.into()).ok()
    }
}
