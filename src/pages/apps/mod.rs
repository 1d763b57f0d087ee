//! What mail apps call things: a table of all, and a page for each.

mod called;
mod one;
mod table;
#[cfg(test)]
mod tests;

use crate::apps::{APPS, App};
use crate::engine::Date;
use crate::pages::site;

pub(super) use called::{encryption, label};
pub(super) use one::page;
pub(super) use table::page as index;

/// Where the page of an app is, below the root of its language.
pub(super) fn of(app: &App) -> String {
    format!("{}{}/", site::APPS, app.id)
}

/// The day up to which the apps were checked.
fn as_of() -> Date {
    let days = APPS.iter().map(|app| app.checked);
    days.max().unwrap_or(Date { year: 1970, month: 1, day: 1 })
}
