//! What a page that embeds the check, or a link to it, can set.
//!
//! All of it comes as names and texts: attributes of an element, parameters of a link or of a frame's address,
//! messages. [`read`] makes [`Options`] of them and says what it could not use; whatever is wrong is left out, and
//! the rest still counts. Nothing that is set here changes what the engine says.

mod accent;
mod address;
mod locks;
mod names;
mod problem;
mod read;
#[cfg(test)]
mod tests;

pub use accent::{Accent, Shade};
pub use address::Address;
pub use locks::{SERVERS, sifted};
pub use names::{Door, NAMES, Name, named, split};
pub use problem::{Problem, Why};
pub use read::read;

use crate::engine::{Draft, Field, Side};
use crate::words::Language;

/// Declares an enum whose variants are written as fixed words in attributes and parameters; the first is the default.
macro_rules! options {
    ($($(#[$doc:meta])* $name:ident { $(#[$first_doc:meta])* $first:ident = $first_word:literal, $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $(#[$first_doc])*
            #[default]
            $first,
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Every one, the default first.
            pub const ALL: &[Self] = &[Self::$first, $(Self::$variant,)*];

            /// The words for them, in the same order.
            pub const WORDS: &[&str] = &[$first_word, $($word,)*];

            /// The word for it.
            pub const fn word(self) -> &'static str {
                match self { Self::$first => $first_word, $(Self::$variant => $word,)* }
            }

            /// The one that a word stands for.
            pub fn of(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    )*};
}

options! {
    /// How much of the page is shown.
    Mode {
        /// The whole check.
        Check = "check",
        /// A few fields of one side, and what is wrong with them.
        Compact = "compact",
        /// What POP and IMAP do: scenes to play, and the comparison.
        Explain = "explain",
        /// The box for an error text.
        Decode = "decode",
        /// The settings of one provider.
        Provider = "provider",
    }

    /// Light or dark.
    Scheme {
        /// As the person's device wants it.
        Auto = "auto",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }

    /// What becomes of providers other than the one that is set.
    Others {
        /// They can be found.
        Show = "show",
        /// They are not offered.
        Hide = "hide",
    }

    /// What the host page is told.
    Reports {
        /// Nothing.
        None = "none",
        /// The verdict, and which rules say something about which field.
        Codes = "codes",
    }
}

/// What was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// How much of the page is shown.
    pub mode: Mode,
    /// The provider, by its id or one of its domains; whether there is one is known once the catalogue is there.
    pub provider: Option<String>,
    /// The language; the browser's where none is set.
    pub language: Option<&'static Language>,
    /// The side that [`Mode::Compact`] shows.
    pub side: Side,
    /// The settings that the check begins with.
    pub draft: Draft,
    /// The fields that stay as they are set, in the order of the form.
    ///
    /// A field that [`draft`](Self::draft) leaves empty is held to what the provider publishes.
    pub locked: Vec<Field>,
    /// What becomes of other providers.
    pub others: Others,
    /// Whose page it is, for the sentence that says who set a field.
    pub owner: Option<String>,
    /// What is said in place of "ask your provider".
    pub ask: Option<String>,
    /// Where that leads.
    pub ask_link: Option<Address>,
    /// Light or dark.
    pub scheme: Scheme,
    /// The colour of what can be pressed.
    pub accent: Option<Accent>,
    /// What the host page is told.
    pub reports: Reports,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            mode: Mode::default(),
            provider: None,
            language: None,
            side: Side::Incoming,
            draft: Draft::default(),
            locked: Vec::new(),
            others: Others::default(),
            owner: None,
            ask: None,
            ask_link: None,
            scheme: Scheme::default(),
            accent: None,
            reports: Reports::default(),
        }
    }
}
