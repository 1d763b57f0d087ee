//! Host names and addresses, and where they lead.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::address::Block;

/// A server's name or address, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// The name or address, cleaned, in lower case, without a trailing dot; internationalised names as people read them.
    pub text: String,
    /// What it is.
    pub kind: HostKind,
}

/// What sort of host was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostKind {
    /// Nothing was given.
    Missing,
    /// A well-formed name, here in its A-label form: letters, digits, hyphens and dots; underscores, which some servers have.
    Name(String),
    /// An IPv4 address.
    V4(Ipv4Addr),
    /// An IPv6 address.
    V6(Ipv6Addr),
    /// Neither a name nor an address.
    Unreadable,
}

/// Where a connection to a host goes, as far as it matters for encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Across networks that others can listen on.
    Network,
    /// Nowhere: it stays on the device (RFC 1122, section 3.2.1.3; RFC 6761, section 6.3).
    Loopback,
    /// Through Tor, which encrypts it on the way (RFC 7686).
    Onion,
}

impl Host {
    /// No host at all.
    pub(super) const fn missing() -> Self {
        Self { text: String::new(), kind: HostKind::Missing }
    }

    /// Where a connection to this host goes; an unknown host is taken to be out there.
    pub fn place(&self) -> Place {
        match &self.kind {
            HostKind::Name(name) if name == "localhost" || name.ends_with(".localhost") => {
                Place::Loopback
            }
            HostKind::Name(name) if name.ends_with(".onion") => Place::Onion,
            _ if self.block() == Some(Block::Loopback) => Place::Loopback,
            _ => Place::Network,
        }
    }

    /// Whether this host is the device itself.
    pub fn is_loopback(&self) -> bool {
        self.place() == Place::Loopback
    }

    /// The parts of the name between the dots, in A-label form; none for an address.
    pub fn labels(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.name().unwrap_or_default().split('.').filter(|label| !label.is_empty())
    }

    /// The name in A-label form, if this is a well-formed name.
    pub const fn name(&self) -> Option<&str> {
        match &self.kind {
            HostKind::Name(name) => Some(name.as_str()),
            _ => None,
        }
    }

    /// Whether a host was given and is a well-formed name or address.
    pub const fn is_readable(&self) -> bool {
        !matches!(self.kind, HostKind::Missing | HostKind::Unreadable)
    }
}
