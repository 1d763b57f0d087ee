//! The page.
//!
//! [`state`] is what it knows, [`waiting`] what of it may be said while somebody types, [`history`] how things
//! are taken back, [`host`] what a page around it or a link has set. [`run`] puts [`Page`] into the document, `element`
//! into other people's; the rest draws: each file is one part of the page,
//! a few functions that return `Html`.
//! Events come in at one place, the page's root: [`events`] turns them into actions.
//!
//! Nothing here knows anything about mail. The engine decides, and `words` says it.

mod arrival;
mod controls;
mod element;
mod events;
mod field;
mod finder;
mod findings;
mod form;
mod history;
mod host;
mod hosting;
pub(crate) mod icons;
mod known;
mod late;
mod next;
mod page;
mod parts;
pub mod picture;
mod provider;
mod run;
mod share;
mod spoken;
mod state;
mod status;
#[cfg(test)]
mod tests;
pub mod tools;
mod verdict;
mod view;
mod waiting;

pub use page::{Page, Shown, Start};
pub use run::{element, run};
pub use state::{Action, Notice};
