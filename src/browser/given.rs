//! What a person gives to the page, pasted, dropped or chosen as a file, and the files it hands out.
//!
//! `exchange.js` does it, and is fetched only for those who open a tool that needs it.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::place::Place;
use super::script::{self, Script};

/// Something that was given.
#[derive(Debug)]
pub enum Given {
    /// A text: of a box for long text, all that is in it now.
    Text(String),
    /// A file: its name, and its first bytes.
    File(String, Vec<u8>),
}

/// What takes in and hands out; `None` if it cannot be fetched.
pub async fn fetch(place: &Place) -> Option<Script> {
    Script::fetch(place, "exchange").await
}

impl Script {
    /// Begins to take in what an event brings: a paste, a drop or a choice of files.
    ///
    /// Of a file that is `most` bytes, and one more, which tells that there is more.
    /// HTML comes as text; of plain text that is pasted the browser takes care, which is `None` here.
    pub fn take(&self, event: &JsValue, most: usize) -> Option<Taking> {
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        let taken = self.call("take", [event.clone(), most.into(), JsValue::UNDEFINED])?;
        (!taken.is_undefined()).then_some(Taking(taken))
    }

    /// The text of a page in HTML.
    pub fn text_of(&self, html: &str) -> Option<String> {
        self.call("textOf", script::one(html))?.as_string()
    }

    /// Hands out a file.
    pub fn save(&self, name: &str, media_type: &str, text: &str) {
        self.call("save", [name.into(), media_type.into(), text.into()]);
    }
}

/// Something that is being read.
#[derive(Debug)]
pub struct Taking(JsValue);

impl Taking {
    /// What it is, once that is read; `None` if it cannot be.
    pub async fn given(self) -> Option<Given> {
        let given = script::answer(self.0).await?;
        let [text, bytes] = [0, 1].map(|index| Reflect::get_u32(&given, index).unwrap_or_default());
        let text = text.as_string()?;
        Some(match bytes.dyn_into::<Uint8Array>() {
            Ok(bytes) => Given::File(text, bytes.to_vec()),
            Err(_) => Given::Text(text),
        })
    }
}
