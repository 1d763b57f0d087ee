//! Maillint explains mail settings and checks them.
//!
//! In reading order: [`engine`] turns what a person typed into a report; [`providers`] is what it knows of
//! mail services; [`words`] says it all in the person's language; [`formats`] and `contract` carry it
//! elsewhere, as links, tickets and JSON; [`embed`] reads what a page that embeds the check can set; [`lookup`] judges what others say of a domain; [`choose`] tells which
//! way of reading mail suits somebody; [`mailbox`] plays what becomes of mail on a server and its devices;
//! [`symptoms`] tells what is behind an error text; [`apps`] knows what each mail app calls things.
//! `app` is the check on the page, `frame` what stands around it, `pages` a page for each provider, question and app, and
//! `browser` all that touches a browser; [`site`] is where the page is served; `cli` is the program on the command line,
//! `js` the npm package.

#[cfg(feature = "app")]
pub mod app;
pub mod apps;
#[cfg(feature = "browser")]
pub mod browser;
pub mod choose;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "json")]
pub mod contract;
pub mod embed;
pub mod engine;
pub mod formats;
#[cfg(feature = "prerender")]
pub mod frame;
#[cfg(feature = "js")]
pub mod js;
pub mod lookup;
pub mod mailbox;
#[cfg(any(feature = "cli", feature = "js"))]
mod named;
#[cfg(feature = "json")]
mod nearest;
#[cfg(feature = "prerender")]
pub mod pages;
pub mod providers;
pub mod site;
pub mod symptoms;
pub mod words;
