//! Words for people: help pages, mails, tickets, tables copied from a browser.
//!
//! Read in this order: [`words`] knows what words say in many languages; [`scan`] cuts a text into lines of pieces;
//! [`gather`] collects hosts, ports, encryption and user names, and decides what each belongs to, by the number of a
//! port, the words of its line, and what stands nearest; [`secrets`] finds passwords.
//!
//! What a text does not say is left empty: a value that is missing is asked for, a wrong one does harm.

mod gather;
mod scan;
mod secrets;
#[cfg(test)]
mod tests;
mod words;

use super::Context;
use super::found::Servers;
use super::reading::{Format, Reading};

/// Reads any text; `None` where it speaks of no server.
pub(super) fn read(text: &str, context: Context<'_>) -> Option<Reading> {
    let lines = scan::lines(text);
    let found = gather::gather(text, &lines, context);
    let mut servers = Servers { found, notes: Vec::new() };
    secrets::find(text, &lines, &mut servers);
    if servers.found.is_empty() && servers.notes.is_empty() {
        return None;
    }
    Some(servers.reading(Reading { format: Format::Text, ..Reading::default() }))
}
