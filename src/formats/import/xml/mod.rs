//! The XML formats of mail apps, told apart by their first element.

mod autoconfig;
mod autodiscover;
#[cfg(test)]
mod fixture;
mod mobileconfig;
mod steps;
#[cfg(test)]
mod tests;

use super::Context;
use super::reading::{Note, Passage, Reading};
use super::servers::{Found, Listing, MAX_SERVERS};
use crate::engine::Side;
use steps::{Element, Step, Steps};

/// Reads a document whose first element is that of a format we know.
pub(super) fn read(text: &str, context: Context<'_>) -> Option<Reading> {
    match steps::root(text)? {
        "clientConfig" | "emailProvider" | "incomingServer" | "outgoingServer" => {
            Some(autoconfig::read(text, context))
        }
        "plist" => Some(mobileconfig::read(text)),
        "Autodiscover" => Some(autodiscover::read(text)),
        _ => None,
    }
}

/// Notes a password where this element is one; it is not read.
fn is_password(element: &Element<'_>, name: &str, notes: &mut Vec<Note>) -> bool {
    let tail = name.len().saturating_sub("password".len());
    let is_one = name.get(tail..).is_some_and(|tail| tail.eq_ignore_ascii_case("password"));
    if is_one && !element.text.is_empty() {
        notes.push(Note::Password(element.passage.clone()));
    }
    is_one
}

/// Adds a server to an account that still has room for it.
fn add(listing: &mut Listing, side: Side, found: Found, whole: Passage, notes: &mut Vec<Note>) {
    if found.is_empty() {
        return;
    }
    if listing.incoming.len() + listing.outgoing.len() >= MAX_SERVERS {
        notes.push(Note::LeftOut(whole));
        return;
    }
    let place = match side {
        Side::Incoming => &mut listing.incoming,
        Side::Outgoing => &mut listing.outgoing,
    };
    place.push(found.settled());
}
