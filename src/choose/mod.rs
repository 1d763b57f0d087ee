//! Which way of reading mail suits somebody: IMAP, POP, or neither.
//!
//! [`Answers`] to at most five questions, and what is [`Known`] of the provider, go into [`choose`]; out come the
//! questions that still matter and, once they are answered, a [`Recommendation`] with what it costs.
//! [`fill`] turns that into changes to a draft, by the same path as a fix.
//!
//! A question is put only as long as its answer can change what is recommended.
//! Nothing here knows languages: every reason, step and cost is a name that `words` says.

mod answers;
mod decide;
mod fill;
mod guide;
mod known;
mod recommendation;
#[cfg(test)]
mod tests;

pub use answers::{Answers, MAX_QUESTIONS, Offer, Offline, Place, Question, Readers, Room};
pub use decide::{Choice, choose};
pub use fill::fill;
pub use guide::{Guide, guide};
pub use known::Known;
pub use recommendation::{Cost, DAYS, Reason, Recommendation, Step, Way};
