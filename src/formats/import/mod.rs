//! Settings out of whatever somebody has: a help page, a file for a mail app, a line from a ticket.
//!
//! [`import`] turns bytes into text, finds the reader that knows the text, and returns what it understood: sets of
//! settings, each value with the passage it came from. Nothing is judged here; the engine does that with the draft.
//! Reading never fails, never takes a password, and never fills in what the text does not say.

mod cms;
mod config;
mod excerpt;
mod found;
mod hide;
#[cfg(feature = "html")]
mod html;
mod input;
mod json_places;
mod link;
mod origin;
mod place;
mod reading;
mod servers;
mod settings;
mod srv;
mod take;
mod text;
mod url;
#[cfg(feature = "xml")]
mod xml;

pub use excerpt::{Piece, Places, Quote, quote};
pub use hide::{HIDDEN, hide};
pub use input::{Input, MAX_INPUT};
pub use origin::Origin;
pub use place::{Lines, Place};
pub use reading::{Format, Mark, Note, Passage, Reading, Set, Standing};
#[cfg(feature = "xml")]
pub(super) use servers::{begins_with_tls, encryption_at};
pub(super) use srv::SERVICES;
pub use take::take;

/// What is known beside the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// The person's e-mail address, which fills the placeholders of some formats; empty if it is not known.
    pub email: &'a str,
}

/// A way to read one format: what it understood, or `None` where the text is of another format.
pub type Reader = fn(text: &str, context: Context<'_>) -> Option<Reading>;

/// The readers that the page fetches as code of their own.
#[derive(Clone, Copy)]
pub struct Apart {
    /// Reads documents for mail apps.
    pub documents: Reader,
    /// Reads the settings of programs.
    pub configs: Reader,
}

impl Apart {
    /// Both.
    pub const ALL: Self = Self { documents: DOCUMENTS, configs: CONFIGS };

    /// Neither.
    pub const NONE: Self = Self { documents: |_, _| None, configs: |_, _| None };
}

/// The reader of documents for mail apps.
#[cfg(feature = "xml")]
pub const DOCUMENTS: Reader = xml::read;

/// Without XML there are none.
#[cfg(not(feature = "xml"))]
pub const DOCUMENTS: Reader = |_, _| None;

/// The reader of programs' settings.
pub const CONFIGS: Reader = config::read;

/// How many passages that were left out are noted; who has more of them needs no list.
const MAX_LEFT_OUT: usize = 100;

/// Reads settings from anything.
///
/// Passages are places in [`Input::text`]. Where no reader finds a setting, the reading has no sets.
pub fn import(input: &Input, context: Context<'_>) -> Reading {
    import_with(input, context, Apart::ALL)
}

/// The same, with the readers handed in that are code of their own.
pub fn import_with(input: &Input, context: Context<'_>, apart: Apart) -> Reading {
    let mut reading = read(&input.text, context, apart);
    let mut left_out = 0;
    reading.notes.retain(|note| match note {
        Note::LeftOut(_) | Note::OtherService(_) => {
            left_out += 1;
            left_out <= MAX_LEFT_OUT
        }
        _ => true,
    });
    reading.notes.splice(0..0, input.notes.iter().cloned());
    reading
}

/// Reads a document for a mail app, or a text; of a page the text that people see.
fn read(text: &str, context: Context<'_>, apart: Apart) -> Reading {
    if let Some(reading) = (apart.documents)(text, context) {
        return reading;
    }
    #[cfg(feature = "html")]
    if let Some(page) = html::page(text) {
        return page.origin.moved(read_plain(&page.text, context, apart.configs));
    }
    read_plain(text, context, apart.configs)
}

/// Asks every reader, the most particular first; free text, which can be anything, comes last.
fn read_plain(text: &str, context: Context<'_>, configs: Reader) -> Reading {
    let readers: [Reader; 7] = [
        settings::read,
        link::read,
        configs,
        settings::read_anyway,
        srv::read,
        url::read,
        text::read,
    ];
    readers.iter().find_map(|read| read(text, context)).unwrap_or_default()
}
