//! The contract: settings, reports and decoded errors as JSON, version 1.
//!
//! The same JSON serves the command line, the page's JavaScript and the tests.
//! Codes, keys and the words of choices are stable; the sentences for people are not.

mod files;
#[cfg(any(feature = "cli", feature = "prerender", test))]
mod provider;
mod report;
mod settings;
mod symptoms;
mod write;

pub use files::files_json;
#[cfg(any(feature = "cli", feature = "prerender", test))]
pub use provider::provider_json;
pub use report::{Layout, report_json, write_report};
pub use settings::{SettingsError, read_settings};
pub use symptoms::decoded_json;
pub use write::settings_json;

/// The version of the contract.
pub const VERSION: u32 = 1;
