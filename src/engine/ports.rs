//! The standard ports of the three protocols.

use super::choice::{Encryption, Protocol};
use super::field::{ServerField, Side};
use super::fix::Fix;

/// A port and the encryption that belongs to it.
pub type Pair = (u16, Encryption);

/// The standard pairs of a protocol, best first: SSL/TLS from the start, then STARTTLS (RFC 8314, section 3; RFC 6409, section 3.1).
pub const fn standard(protocol: Protocol) -> [Pair; 2] {
    match protocol {
        Protocol::Imap => [(993, Encryption::Tls), (143, Encryption::Starttls)],
        Protocol::Pop3 => [(995, Encryption::Tls), (110, Encryption::Starttls)],
        Protocol::Smtp => [(465, Encryption::Tls), (587, Encryption::Starttls)],
    }
}

/// A fix that sets this port and encryption.
pub fn set_pair(side: Side, (port, encryption): Pair) -> Fix {
    Fix::set(side.field(ServerField::Port), port)
        .and(side.field(ServerField::Encryption), encryption.token())
}

/// Fixes that set each of the protocol's standard pairs, best first.
pub fn standard_fixes(side: Side, protocol: Protocol) -> impl Iterator<Item = Fix> {
    standard(protocol).into_iter().map(move |pair| set_pair(side, pair))
}
