//! Words for people: help pages, mails, tickets, tables copied from a browser.
//!
//! Read in this order: [`words`] knows what words say in many languages; [`scan`] cuts a text into lines of pieces;
//! [`table`] lays tables with a column for each server out as sections; [`gather`] goes through the lines and collects
//! what [`hosts`], [`ports`], [`encryption`] and [`users`] find in them, without what [`denied`] warns of; [`join`] decides what belongs to which server,
//! by the number of a port, the words of its line, and what stands nearest; [`secrets`] finds passwords.
//!
//! What a text does not say is left empty: a value that is missing is asked for, a wrong one does harm.

mod denied;
mod encryption;
mod gather;
mod hosts;
mod join;
mod ports;
mod scan;
mod scope;
mod secrets;
mod table;
#[cfg(test)]
mod tests;
mod unspaced;
mod users;
mod words;

use super::reading::{Format, Reading};
use super::{Context, url};

/// Reads any text; `None` where it speaks of no server.
pub(super) fn read(text: &str, context: Context<'_>) -> Option<Reading> {
    let mut lines = scan::lines(text);
    // Addresses such as `imaps://sam@imap.example.org` are read as such.
    let mut servers = url::within(text);
    let secrets = secrets::find(text, &lines);
    let hidden = |at: &std::ops::Range<usize>| {
        let next = secrets.partition_point(|secret| secret.end <= at.start);
        secrets.get(next).is_some_and(|secret| secret.start < at.end)
    };
    for line in &mut lines {
        line.pieces.retain(|piece| !hidden(&piece.at));
    }
    let lines = denied::without_warnings(table::by_column(lines));
    servers.found.extend(gather::gather(text, &lines, context));
    for secret in &secrets {
        servers.password(secret.clone());
    }
    if servers.found.is_empty() && servers.notes.is_empty() {
        return None;
    }
    Some(servers.reading(Reading { format: Format::Text, ..Reading::default() }))
}
