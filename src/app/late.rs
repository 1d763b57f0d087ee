//! Code that is fetched when it is wanted: each function here begins a file of its own.

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::known::Known;
use super::tools::{self, Fetched};
use crate::providers::Catalogue;

/// Reads the catalogue, and brings what uses it.
#[wasm_split(providers, fallible)]
pub(super) fn providers(text: String) -> Result<Option<&'static Known>, SplitLoaderError> {
    Ok(Catalogue::read(text).map(|catalogue| {
        let known: &Known = Box::leak(Box::new(Known::of(Box::leak(Box::new(catalogue)))));
        known
    }))
}

/// The tool that tells which of POP and IMAP suits somebody.
#[wasm_split(choose, fallible)]
pub(super) fn choose() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::choose::FETCHED)
}

/// The tool that says the settings in the words of one mail app.
#[wasm_split(apps, fallible)]
pub(super) fn apps() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::steps::FETCHED)
}
