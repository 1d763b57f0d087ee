//! Maillint explains mail settings and checks them.
//!
//! In reading order: [`engine`] turns what a person typed into a report; [`providers`] is what it knows of
//! mail services; [`words`] says it all in the person's language.

pub mod engine;
pub mod formats;
pub mod providers;
pub mod words;

#[cfg(any(feature = "app", feature = "prerender"))]
pub mod app;
