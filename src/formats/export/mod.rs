//! A checked account as a file that something else reads.
//!
//! A writer writes what the account says and nothing more: no password, and nothing made up.
//! Where the account has errors the remarks say so, and each writer puts them where its format has room for remarks.

#[cfg(feature = "xml")]
mod autoconfig;
#[cfg(feature = "xml")]
mod autodiscover;
#[cfg(test)]
mod fixture;
#[cfg(feature = "xml")]
mod mobileconfig;
mod program;
mod remark;
#[cfg(feature = "xml")]
mod servers;
#[cfg(feature = "json")]
mod settings;
mod srv;
#[cfg(all(test, feature = "xml"))]
mod tests;
#[cfg(feature = "xml")]
mod uuid;
#[cfg(feature = "xml")]
mod xml;

use crate::engine::{Account, Draft, Field};
use crate::words::Words;
pub use program::{PROGRAMS, Program};

/// A format that settings can be written in.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// Its stable name, as on the command line.
    pub token: &'static str,
    /// What the file is called.
    pub file_name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// The program on the command line that it is for, if it is for one.
    pub program: Option<Program>,
    /// Writes it.
    pub write: fn(Source<'_>) -> Result<String, Missing>,
}

/// Every format but those of [`PROGRAMS`], in the order in which they are offered.
pub const EXPORTS: &[Export] = &[
    #[cfg(feature = "json")]
    settings::EXPORT,
    #[cfg(feature = "xml")]
    autoconfig::EXPORT,
    #[cfg(feature = "xml")]
    mobileconfig::EXPORT,
    #[cfg(feature = "xml")]
    autodiscover::EXPORT,
    srv::EXPORT,
];

/// Every format.
pub fn all() -> impl Iterator<Item = &'static Export> {
    EXPORTS.iter().chain(PROGRAMS)
}

/// What a writer is given.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The settings, as typed.
    pub draft: &'a Draft,
    /// The settings, read from the draft.
    pub account: &'a Account,
    /// Lines that the file should begin with as remarks: what made it and, where the settings have errors, that they do.
    pub remarks: &'a [String],
    /// The words for what a writer says itself.
    pub words: &'a Words,
    /// How the DNS writes a domain (RFC 5891, section 4), or `None` if it cannot.
    pub to_ascii: fn(&str) -> Option<String>,
}

/// What stands in the way of a format, in the order of the form: fields that it needs and that are empty or cannot be read,
/// and fields that hold what it has no word for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(pub Vec<Field>);
