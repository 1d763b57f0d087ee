//! Code that is fetched when it is wanted: each function here begins a file of its own.

use std::cell::Cell;

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::element::Obey;
use super::host;
use super::known::Known;
use super::tools::{self, Fetched};
use crate::formats::import;
use crate::providers::Catalogue;

/// Reads the text of the catalogue, if that has come.
type Read = fn(Option<String>) -> Known;

thread_local! {
    /// The catalogue, once it was read: the same for every app on the page, for as long as the page is there.
    static CATALOGUE: Cell<Option<&'static Catalogue>> = const { Cell::new(None) };
}

/// Brings what the page can do once it knows providers.
#[wasm_split(late, fallible)]
pub(super) fn late() -> Result<Read, SplitLoaderError> {
    Ok(|text| {
        let read = || Some(&*Box::leak(Box::new(Catalogue::read(text?)?)));
        let catalogue = CATALOGUE.get().or_else(read);
        CATALOGUE.set(catalogue);
        Known::of(catalogue.unwrap_or(&Catalogue::EMPTY))
    })
}

/// What reads what a page around the check, or a link, sets, and does what is to be done about it.
#[wasm_split(embed, fallible)]
pub(super) fn embed() -> Result<host::Read, SplitLoaderError> {
    Ok(host::read)
}

/// What elements on other people's pages ask for.
#[wasm_split(element, fallible)]
pub(super) fn element() -> Result<Obey, SplitLoaderError> {
    Ok(super::element::obey)
}

/// The tool that tells which of POP and IMAP suits somebody.
#[wasm_split(choose, fallible)]
pub(super) fn choose() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::choose::FETCHED)
}

/// The tool that plays what becomes of mail.
#[wasm_split(mailbox, fallible)]
pub(super) fn mailbox() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::play::FETCHED)
}

/// The tool that says the settings in the words of one mail app.
#[wasm_split(apps, fallible)]
pub(super) fn apps() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::steps::FETCHED)
}

/// The tool that says what is behind an error text.
#[wasm_split(symptoms, fallible)]
pub(super) fn symptoms() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::decode::FETCHED)
}

/// The tool that takes settings in.
#[wasm_split(exchange_in, fallible)]
pub(super) fn exchange_in() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::read::FETCHED)
}

/// The tool that hands settings out.
#[wasm_split(exchange_out, fallible)]
pub(super) fn exchange_out() -> Result<Fetched, SplitLoaderError> {
    Ok(tools::export::FETCHED)
}

/// What the tool that takes settings in reads them with.
#[wasm_split(exchange_readers, fallible)]
pub(super) fn exchange_readers() -> Result<tools::read::Readers, SplitLoaderError> {
    Ok(tools::read::Readers::PLAIN)
}

/// What it reads documents for mail apps with.
#[wasm_split(exchange_documents, fallible)]
pub(super) fn exchange_documents() -> Result<import::Reader, SplitLoaderError> {
    Ok(import::DOCUMENTS)
}

/// What it reads the settings of programs with.
#[wasm_split(exchange_configs, fallible)]
pub(super) fn exchange_configs() -> Result<import::Reader, SplitLoaderError> {
    Ok(import::CONFIGS)
}
