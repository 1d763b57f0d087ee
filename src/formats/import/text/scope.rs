//! What a place of a text speaks of: IMAP, POP3, SMTP.

use super::scan::{Kind, Piece};
use super::words::Sign;
use crate::engine::Protocol;

/// The protocols that a place of a text speaks of, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Scope(pub(super) u8);

const PROTOCOLS: [Protocol; 3] = [Protocol::Imap, Protocol::Pop3, Protocol::Smtp];

impl Scope {
    pub(super) const INCOMING: Self = Self(3);
    pub(super) const ALL: Self = Self(7);

    pub(super) fn of(protocol: Protocol) -> Self {
        Self(match protocol {
            Protocol::Imap => 1,
            Protocol::Pop3 => 2,
            Protocol::Smtp => 4,
        })
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn has(self, protocol: Protocol) -> bool {
        self.0 & Self::of(protocol).0 != 0
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both speak of; all of this where they have nothing in common.
    pub(super) const fn within(self, other: Self) -> Self {
        if self.0 & other.0 == 0 { self } else { Self(self.0 & other.0) }
    }

    pub(super) fn protocols(self) -> impl Iterator<Item = Protocol> {
        PROTOCOLS.into_iter().filter(move |protocol| self.has(*protocol))
    }

    /// The protocols that are named.
    pub(super) fn named<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Self {
        pieces.fold(Self::default(), |scope, piece| match piece.kind {
            Kind::Sign(Sign::Imap) => scope.and(Self::of(Protocol::Imap)),
            Kind::Sign(Sign::Pop) => scope.and(Self::of(Protocol::Pop3)),
            Kind::Sign(Sign::Smtp) => scope.and(Self::of(Protocol::Smtp)),
            _ => scope,
        })
    }

    /// What a line's words speak of.
    pub(super) fn of_words<'a>(pieces: impl Iterator<Item = &'a Piece>) -> Self {
        let (mut named, mut sided) = (Self::default(), Self::default());
        for piece in pieces {
            match piece.kind {
                Kind::Sign(Sign::Imap) => named = named.and(Self::of(Protocol::Imap)),
                Kind::Sign(Sign::Pop) => named = named.and(Self::of(Protocol::Pop3)),
                Kind::Sign(Sign::Smtp) => named = named.and(Self::of(Protocol::Smtp)),
                Kind::Sign(Sign::Incoming) => sided = sided.and(Self::INCOMING),
                Kind::Sign(Sign::Outgoing) => sided = sided.and(Self::of(Protocol::Smtp)),
                _ => {}
            }
        }
        if named.is_empty() { sided } else { named }
    }
}

/// The ports that mail is known to use, and for what.
pub(super) fn known(number: u16) -> Option<Protocol> {
    match number {
        143 | 993 => Some(Protocol::Imap),
        110 | 995 => Some(Protocol::Pop3),
        25 | 26 | 465 | 587 | 2525 | 2587 => Some(Protocol::Smtp),
        _ => None,
    }
}

/// What the first label of a server's name says.
pub(super) fn name_scope(name: &str) -> Option<Scope> {
    let first = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is = |known: &str| first.starts_with(known);
    if is("imap") {
        Some(Scope::of(Protocol::Imap))
    } else if is("pop") && !is("popular") {
        Some(Scope::of(Protocol::Pop3))
    } else if is("smtp")
        || is("stmp")
        || is("relay")
        || is("submission")
        || first == "out"
        || first == "send"
    {
        Some(Scope::of(Protocol::Smtp))
    } else if first == "in" || is("incoming") {
        Some(Scope::INCOMING)
    } else if is("mail")
        || is("ssl")
        || is("securemail")
        || first == "mx"
        || is("mbox")
        || is("exchange")
    {
        Some(Scope::ALL)
    } else {
        None
    }
}

pub(super) const fn is_protocol(sign: Sign) -> bool {
    matches!(sign, Sign::Imap | Sign::Pop | Sign::Smtp)
}
