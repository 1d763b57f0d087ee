//! Everything that touches the browser. No other module names `web_sys`.
//!
//! Each file wraps one thing the browser can do in a few plain functions, which give up quietly
//! where a browser refuses: the page must work without any of them.

pub mod clipboard;
pub mod console;
pub mod date;
pub mod event;
mod file;
pub mod fragment;
pub mod frame;
pub mod given;
pub mod idna;
pub mod language;
pub mod lookup;
pub mod notes;
pub mod order;
pub mod page;
pub mod place;
pub mod plural;
pub mod providers;
pub mod script;
pub mod store;
pub mod together;
pub mod words;
