//! Error texts, decoded: what a mail app, a server or a program said, and what can be behind it.
//!
//! Read in this order: [`tokens`] cuts a text into words and codes; [`scan`] finds the phrases of
//! `data/symptoms/` among them, in one pass; [`weigh`] decides which of them count and what they point to;
//! [`settings`] holds that against the settings of the person. `docs/add-an-error-text.md` explains the data.
//!
//! Nothing of the text is kept, and nothing here knows languages.

mod alternatives;
mod facts;
mod naming;
mod opening;
mod provider;
mod replies;
mod scan;
mod secrets;
mod settings;
mod table;
mod tokens;
mod weigh;

use std::fmt;

pub use secrets::without_secrets;
pub use settings::{Standing, Verdict, against};
pub use table::Confidence;

use crate::engine::{Field, ServerField, Side};
use crate::providers::Catalogue;
use table::CAUSES;

/// The longest text that is looked at, in bytes; of a longer one, its beginning and its end.
pub const MAX_TEXT: usize = 64 * 1024;

/// Something that can be behind an error.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cause(u8);

impl Cause {
    /// Every cause, in the order of `data/symptoms/causes.toml`.
    pub fn all() -> impl Iterator<Item = Self> {
        (0_u8..).map(Self).take(CAUSES.len())
    }

    /// The cause with this id.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::all().find(|cause| cause.id() == id)
    }

    /// Its stable id, such as `tls-against-plain`.
    pub fn id(self) -> &'static str {
        self.facts().map_or("", |facts| facts.id)
    }

    /// The fields of a server that it concerns, the first to look at first.
    pub fn fields(self) -> &'static [ServerField] {
        self.facts().map_or(&[], |facts| facts.fields)
    }

    /// The codes of the rules whose findings confirm it.
    pub fn confirmed_by(self) -> &'static [&'static str] {
        self.facts().map_or(&[], |facts| facts.confirmed_by)
    }

    fn facts(self) -> Option<&'static table::Facts> {
        CAUSES.get(usize::from(self.0))
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A cause that a text points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suspect {
    /// The cause.
    pub cause: Cause,
    /// How sure it is.
    pub confidence: Confidence,
    /// Whether mail was being sent or read, if the text tells.
    pub side: Option<Side>,
}

impl Suspect {
    /// The fields that it concerns: those of its side or, where the text does not tell, of both.
    pub fn fields(self) -> impl Iterator<Item = Field> {
        let sides =
            Side::ALL.into_iter().filter(move |side| self.side.is_none_or(|mine| mine == *side));
        sides.flat_map(move |side| {
            // Mail is always sent over SMTP.
            let exists = move |field: &ServerField| {
                side == Side::Incoming || *field != ServerField::Protocol
            };
            self.cause.fields().iter().copied().filter(exists).map(move |field| side.field(field))
        })
    }
}

/// What a text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    /// What can be behind it, likeliest first; empty where nothing was recognised.
    pub suspects: Vec<Suspect>,
    /// Whether the text is about mail at all.
    pub is_mail: bool,
}

/// Reads an error text; it never fails, and what it does not know it does not guess.
///
/// ```
/// use maillint::providers::CATALOGUE;
/// use maillint::symptoms::decode;
///
/// let text = "Error: connect ECONNREFUSED 127.0.0.1:1143 (imap)";
/// let decoded = decode(text, &CATALOGUE);
/// assert_eq!(decoded.suspects[0].cause.id(), "bridge-not-running");
/// assert!(decode("Lock wait timeout exceeded", &CATALOGUE).suspects.is_empty());
/// ```
pub fn decode(text: &str, catalogue: &Catalogue) -> Decoded {
    let text = shortened(text);
    let scan = scan::scan(&text);
    let mut suspects = weigh::weigh(&scan);
    provider::adjust(&mut suspects, &scan.facts, catalogue);
    let is_mail = !scan.mail.is_empty() || !scan.spoken.is_empty() || !suspects.is_empty();
    Decoded { suspects, is_mail }
}

/// The beginning and the end of a text that is too long: an error stands at the end of a log, what led to it at the
/// beginning of a trace.
fn shortened(text: &str) -> std::borrow::Cow<'_, str> {
    if text.len() <= MAX_TEXT {
        return text.into();
    }
    let mut first = MAX_TEXT / 2;
    while !text.is_char_boundary(first) {
        first -= 1;
    }
    let mut last = text.len() - MAX_TEXT / 2;
    while !text.is_char_boundary(last) {
        last += 1;
    }
    [text.get(..first), text.get(last..)].map(Option::unwrap_or_default).join("\n").into()
}
