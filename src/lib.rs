//! Maillint explains mail settings and checks them.
//!
//! In reading order: [`engine`] turns what a person typed into a report; [`providers`] is what it knows of
//! mail services; [`words`] says it all in the person's language; `app` is the page, and `browser` all that touches a browser.

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod browser;
pub mod engine;
pub mod formats;
pub mod providers;
pub mod words;
