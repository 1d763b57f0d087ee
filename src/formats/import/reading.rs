//! What a reader makes of a text.

use std::ops::Range;

use crate::engine::{Draft, Field, Side};

/// A place in the text, in bytes, at the boundaries of characters.
pub type Passage = Range<usize>;

/// What was understood of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What the text is.
    pub format: Format,
    /// The sets of settings in it, the one to take first; empty where nothing was understood.
    pub sets: Vec<Set>,
    /// What the person must know of it, in the order of the text.
    pub notes: Vec<Note>,
}

/// Settings of one account that go together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set {
    /// The values, as the text has them; they may be wrong.
    pub draft: Draft,
    /// Where each of them stands in the text, by field; a value that follows from several passages has several marks.
    pub marks: Vec<Mark>,
    /// Why this set is not the first.
    pub standing: Standing,
}

/// A value, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The field of the set's draft.
    pub field: Field,
    /// What it was read from.
    pub passage: Passage,
}

impl Set {
    /// The byte of the text where it begins; `None` where its values have no places.
    ///
    /// Several may send by one server, and be told apart by the one that they read from.
    pub fn start(&self) -> Option<usize> {
        let start = |mark: &Mark| mark.passage.start;
        let incoming = self.marks.iter().filter(|mark| mark.field.side() == Some(Side::Incoming));
        incoming.map(start).min().or_else(|| self.marks.iter().map(start).min())
    }
}

/// What a set is beside the first of its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// The one to take: encrypted where the text has that, and IMAP where it has both.
    #[default]
    First,
    /// The same account read by the other protocol.
    OtherProtocol,
    /// The same account on other ports, encrypted too.
    OtherPort,
    /// The same account with less protection.
    LessSecure,
    /// Another account.
    OtherAccount,
}

impl Standing {
    /// Every standing, in the order of the declaration.
    pub const ALL: &[Self] =
        &[Self::First, Self::OtherProtocol, Self::OtherPort, Self::LessSecure, Self::OtherAccount];

    /// Its stable name.
    pub const fn token(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::OtherProtocol => "other-protocol",
            Self::OtherPort => "other-port",
            Self::LessSecure => "less-secure",
            Self::OtherAccount => "other-account",
        }
    }
}

/// Something that the person must know of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A password stood here. It was not read.
    Password(Passage),
    /// Mail settings seem to stand here, and were not understood.
    LeftOut(Passage),
    /// What stands here is about something else than IMAP, POP3 and SMTP: Exchange, a calendar, another server to ask.
    OtherService(Passage),
    /// The file is damaged from here on; what stands before was read.
    Broken(usize),
    /// The file is signed; what it holds was read, the signature was not checked.
    Signed,
    /// The file is encrypted and cannot be read.
    Encrypted,
    /// The text is longer than [`super::MAX_INPUT`]; the rest was not read.
    TooLong,
    /// The file is no text.
    NotText,
    /// Values depend on the person's e-mail address, which is not known.
    NeedsAddress,
}

impl Note {
    /// The stable names of all notes.
    pub const TOKENS: &[&str] = &[
        "password",
        "left-out",
        "other-service",
        "broken",
        "signed",
        "encrypted",
        "too-long",
        "not-text",
        "needs-address",
    ];

    /// Its stable name, one of [`Self::TOKENS`].
    pub const fn token(&self) -> &'static str {
        match self {
            Self::Password(_) => "password",
            Self::LeftOut(_) => "left-out",
            Self::OtherService(_) => "other-service",
            Self::Broken(_) => "broken",
            Self::Signed => "signed",
            Self::Encrypted => "encrypted",
            Self::TooLong => "too-long",
            Self::NotText => "not-text",
            Self::NeedsAddress => "needs-address",
        }
    }

    /// The byte of the text where it stands; `None` where it is about the whole.
    pub const fn start(&self) -> Option<usize> {
        match self {
            Self::Password(passage) | Self::LeftOut(passage) | Self::OtherService(passage) => {
                Some(passage.start)
            }
            Self::Broken(byte) => Some(*byte),
            Self::Signed | Self::Encrypted | Self::TooLong | Self::NotText | Self::NeedsAddress => {
                None
            }
        }
    }
}

/// What a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Words for people: a page, a mail, a ticket.
    #[default]
    Text,
    /// The contract's settings as JSON.
    Settings,
    /// A link of ours.
    Link,
    /// Mozilla's autoconfig XML.
    Autoconfig,
    /// A configuration profile of Apple.
    Mobileconfig,
    /// An Autodiscover answer for Outlook.
    Autodiscover,
    /// Addresses of mail servers: `imaps://` and its kind.
    Url,
    /// DNS records that name a domain's mail servers.
    Srv,
    /// Settings of a program or a website: msmtp, `.env` and their kind.
    Config,
}

impl Format {
    /// Every format, in the order of the declaration.
    pub const ALL: &[Self] = &[
        Self::Text,
        Self::Settings,
        Self::Link,
        Self::Autoconfig,
        Self::Mobileconfig,
        Self::Autodiscover,
        Self::Url,
        Self::Srv,
        Self::Config,
    ];

    /// Its stable name.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Settings => "settings",
            Self::Link => "link",
            Self::Autoconfig => "autoconfig",
            Self::Mobileconfig => "mobileconfig",
            Self::Autodiscover => "autodiscover",
            Self::Url => "url",
            Self::Srv => "srv",
            Self::Config => "config",
        }
    }
}
