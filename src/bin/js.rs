//! What the npm package calls, compiled to WebAssembly: functions that take texts and answer with JSON.
//!
//! Where something is refused, the answer is `{"error": ..., "path": ...}`.
//! What is marked `wasm_split` is in files of its own, which `npm/engine.js` brings before it calls the function.

use std::cell::RefCell;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use maillint::formats::import::Input;
use maillint::js::{Engine, Refused, decode, explain, provider, read};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

#[wasm_bindgen(raw_module = "./names.js")]
extern "C" {
    /// The A-label form of a host name, as the URL standard reads it; nothing where it refuses.
    #[wasm_bindgen(js_name = toAscii)]
    fn to_ascii(name: &str) -> Option<String>;
}

thread_local! {
    static ENGINE: RefCell<Engine> = const { RefCell::new(Engine::new(to_ascii)) };
}

fn main() {}

/// Learns the providers; answers with nothing.
#[wasm_bindgen(js_name = learnProviders)]
pub fn learn_providers(text: String) -> String {
    ENGINE.with_borrow_mut(|engine| silent(engine.learn_providers(text)))
}

/// Learns a part of the words of a language; answers with nothing.
#[wasm_bindgen(js_name = learnWords)]
pub fn learn_words(part: &str, text: String) -> String {
    ENGINE.with_borrow_mut(|engine| silent(engine.learn_words(part, text)))
}

/// The report on settings.
#[wasm_bindgen(js_name = check)]
pub fn check_settings(settings: &str, language: &str, today: &str) -> String {
    answer(ENGINE.with_borrow(|engine| engine.check(settings, language, today)))
}

/// What a rule says.
#[wasm_bindgen(js_name = explain)]
pub fn explain_rule(code: String, examples: String, language: String, today: String) -> String {
    now(said(code, examples, language, today))
}

/// What is known of a provider.
#[wasm_bindgen(js_name = provider)]
pub fn describe_provider(query: String, notes: String) -> String {
    now(known(query, notes))
}

/// The settings in a text.
#[wasm_bindgen(js_name = readText)]
pub fn read_text(text: String, email: String) -> String {
    now(understood(Given::Text(text), email))
}

/// The settings in a file.
#[wasm_bindgen(js_name = readBytes)]
pub fn read_bytes(bytes: Vec<u8>, email: String) -> String {
    now(understood(Given::Bytes(bytes), email))
}

/// What is behind an error text.
#[wasm_bindgen(js_name = decode)]
pub fn decode_error(
    text: String,
    settings: Option<String>,
    language: String,
    today: String,
) -> String {
    now(behind(text, settings, language, today))
}

/// What somebody has.
enum Given {
    Text(String),
    Bytes(Vec<u8>),
}

#[wasm_split(explain, fallible)]
fn said(
    code: String,
    examples: String,
    language: String,
    today: String,
) -> Result<String, SplitLoaderError> {
    Ok(answer(ENGINE.with_borrow(|engine| explain(engine, &code, &examples, &language, &today))))
}

#[wasm_split(provider, fallible)]
fn known(query: String, notes: String) -> Result<String, SplitLoaderError> {
    Ok(answer(ENGINE.with_borrow(|engine| provider(engine, &query, notes))))
}

#[wasm_split(read, fallible)]
fn understood(given: Given, email: String) -> Result<String, SplitLoaderError> {
    let input = match given {
        Given::Text(text) => Input::from_text(&text),
        Given::Bytes(bytes) => Input::from_bytes(&bytes),
    };
    Ok(read(&input, &email))
}

#[wasm_split(decode, fallible)]
fn behind(
    text: String,
    settings: Option<String>,
    language: String,
    today: String,
) -> Result<String, SplitLoaderError> {
    let settings = settings.as_deref();
    Ok(answer(ENGINE.with_borrow(|engine| decode(engine, &text, settings, &language, &today))))
}

/// The answer of a part that is there already, so that nothing has to be waited for.
fn now(answered: impl Future<Output = Result<String, SplitLoaderError>>) -> String {
    let mut answered = pin!(answered);
    let mut context = Context::from_waker(Waker::noop());
    // The first look starts the loader, which is done at once; the second takes the answer.
    for _ in 0..2 {
        if let Poll::Ready(Ok(json)) = answered.as_mut().poll(&mut context) {
            return json;
        }
    }
    answer(Err(Refused { message: "a part of the engine is not there".to_owned(), path: None }))
}

fn answer(answer: Result<String, Refused>) -> String {
    answer.unwrap_or_else(|refused| refused.to_json())
}

fn silent(learned: Result<(), Refused>) -> String {
    answer(learned.map(|()| String::new()))
}
