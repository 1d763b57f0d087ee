//! The console, for those who build pages with the check in them.

use std::cell::RefCell;

use wasm_bindgen::JsCast;

/// How many sentences are remembered as said; a page that sets more has heard enough.
const MOST: usize = 200;

thread_local! {
    static SAID: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Says a sentence, unless it was said before.
pub fn warn_once(sentence: &str) {
    let is_news = SAID.with_borrow_mut(|said| {
        let is_news = said.len() < MOST && !said.iter().any(|one| one == sentence);
        if is_news {
            said.push(sentence.to_owned());
        }
        is_news
    });
    if is_news {
        let console = js_sys::Reflect::get(&js_sys::global(), &"console".into());
        let warn = console.and_then(|console| js_sys::Reflect::get(&console, &"warn".into()));
        if let Some(warn) = warn.ok().and_then(|warn| warn.dyn_into::<js_sys::Function>().ok()) {
            let _ = warn.call1(&wasm_bindgen::JsValue::UNDEFINED, &sentence.into());
        }
    }
}
