//! The rules engine: a pure function of a draft, the provider catalogue and today's date.
//!
//! Read in this order: a [`Draft`] is what a person typed; [`read`](read::read) makes an [`Account`] of it
//! and never fails; each [`Rule`] looks at the [`Situation`] and adds [`Finding`]s; [`check`] puts them
//! together into a [`Report`], in which no finding repeats what another already says.
//!
//! Nothing here knows languages, JSON, files, the clock or a browser.

mod account;
pub mod address;
mod choice;
mod date;
pub mod devices;
pub mod domain;
mod draft;
mod environment;
mod field;
mod finding;
mod fix;
#[cfg(test)]
pub(crate) mod fixture;
mod host;
pub mod methods;
pub mod names;
pub mod notation;
pub mod ports;
mod preset;
mod punycode;
pub mod read;
pub mod remark;
mod repair;
mod report;
mod rule;
pub mod rules;
mod similar;
mod situation;
mod slip;
mod source;
pub mod usernames;
mod value;

pub use account::{Account, Device, Retention, Server};
pub(crate) use choice::choices;
pub use choice::{Auth, DeviceKind, Encryption, Protocol, Reader};
pub use date::Date;
pub use draft::{DeviceDraft, Draft, INCOMING_PROTOCOLS, NotAChoice, ServerDraft};
pub use environment::Environment;
pub use field::{DeviceField, Field, MAX_DEVICES, ServerField, Side, UnknownField};
pub use finding::{Ask, Facts, Finding, Findings};
pub use fix::{Change, Fix};
pub use host::{Host, HostKind, Place};
pub use preset::{Preset, Withheld, preset};
pub use repair::{MAX_STEPS, Repair, repair};
#[cfg(any(feature = "cli", feature = "js"))]
pub(crate) use report::check_with;
pub use report::{Report, check};
pub use rule::{Cover, Examples, Impact, Reads, Rule, Severity, Stage};
pub use situation::Situation;
pub use slip::{Slip, SlipKind};
pub use source::Source;
pub use value::Value;
