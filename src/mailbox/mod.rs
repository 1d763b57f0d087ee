//! A model of one mailbox on a server, of everything that reads it, and of time.
//!
//! An [`Event`] goes in ([`World::apply`]), and out come [`Frame`]s: what happened, and how everything stands then.
//! POP3 is as RFC 1939 has it, IMAP as RFC 9051; `docs/decisions/mailbox.md` says what is left out.
//! [`scenes`] holds plays that are ready, and makes one of a person's own devices.
//!
//! Nothing here knows languages, the clock or a browser, and the same events always lead to the same frames.
//!
//! ```
//! use maillint::mailbox::scenes;
//!
//! let play = scenes::find("pop-two").expect("a scene").play();
//! assert!(!play.ending.missed.is_empty(), "the second computer misses what the first took away");
//! ```

mod ending;
mod event;
mod live;
mod pop;
pub mod scenes;
mod setup;
mod state;
#[cfg(test)]
mod tests;
mod world;

pub use ending::{Ending, Holding, Missed};
pub use event::{Event, Frame, Reach, Sight, Step, Why};
pub use setup::{Name, Removal, Role, Setup};
pub use state::{Device, Folder, Held, Mail, Place, Power, Server, Stored, World};
