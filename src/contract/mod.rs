//! The contract: settings, reports and decoded errors as JSON, version 1.
//!
//! The same JSON serves the command line, the page's JavaScript and the tests.
//! Codes, keys and the words of choices are stable; the sentences for people are not.

mod files;
#[cfg(any(feature = "cli", feature = "js", feature = "prerender", test))]
mod provider;
#[cfg(any(feature = "cli", feature = "js"))]
mod reading;
mod report;
#[cfg(any(feature = "cli", feature = "js"))]
mod rule;
mod settings;
mod symptoms;
mod write;

pub use files::files_json;
#[cfg(any(feature = "cli", feature = "js", feature = "prerender", test))]
pub use provider::provider_json;
#[cfg(any(feature = "cli", feature = "js"))]
pub use reading::reading_json;
pub use report::{Layout, report_json, write_report};
#[cfg(any(feature = "cli", feature = "js"))]
pub use rule::rule_json;
pub use settings::{SettingsError, read_settings};
pub use symptoms::decoded_json;
pub use write::settings_json;

/// The version of the contract.
pub const VERSION: u32 = 1;
