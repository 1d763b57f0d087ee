//! What an address says about where it can be reached: the special-purpose blocks of RFC 6890.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::host::{Host, HostKind};

/// The part of the address space an address is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// The device itself: 127.0.0.0/8, `::1`.
    Loopback,
    /// Home and company networks: RFC 1918, and `fc00::/7` of RFC 4193.
    Private,
    /// Shared by the customers of a network provider, 100.64.0.0/10 (RFC 6598).
    Shared,
    /// Made up by the device when nobody gave it an address: 169.254.0.0/16, `fe80::/10`.
    LinkLocal,
    /// Never a server: unspecified, multicast, reserved, for documents or for measurements.
    Unroutable,
    /// Anything else.
    Public,
}

/// The block of an IPv4 address.
pub const fn v4(address: Ipv4Addr) -> Block {
    match address.octets() {
        [127, ..] => Block::Loopback,
        [100, 64..=127, ..] => Block::Shared,
        [0 | 224..=255, ..] | [198, 18..=19, ..] => Block::Unroutable,
        _ if address.is_private() => Block::Private,
        _ if address.is_link_local() => Block::LinkLocal,
        _ if address.is_documentation() => Block::Unroutable,
        _ => Block::Public,
    }
}

/// The block of an IPv6 address; one that carries an IPv4 address is from that one's block.
pub const fn v6(address: Ipv6Addr) -> Block {
    if let Some(inner) = address.to_ipv4_mapped() {
        return v4(inner);
    }
    match address.segments() {
        [0x2001, 0x0db8, ..] => Block::Unroutable,
        _ if address.is_loopback() => Block::Loopback,
        _ if address.is_unspecified() => Block::Unroutable,
        _ if address.is_unique_local() => Block::Private,
        _ if address.is_unicast_link_local() => Block::LinkLocal,
        _ => Block::Public,
    }
}

/// The endings of names that exist inside one network only (RFC 6762, section 3 and appendix G; RFC 8375).
const LOCAL_ENDINGS: [&str; 8] =
    ["local", "lan", "home", "internal", "intranet", "private", "corp", "home.arpa"];

impl Host {
    /// The block of this address; `None` for a name.
    pub const fn block(&self) -> Option<Block> {
        match &self.kind {
            HostKind::V4(address) => Some(v4(*address)),
            HostKind::V6(address) => Some(v6(*address)),
            _ => None,
        }
    }

    /// Whether the host can only be inside the person's own network: by its address, or by its name.
    pub fn stays_local(&self) -> bool {
        match self.block() {
            Some(block) => matches!(block, Block::Private | Block::Shared | Block::LinkLocal),
            None => self.name().is_some_and(|name| {
                let before = |ending| name.strip_suffix(ending);
                LOCAL_ENDINGS.into_iter().filter_map(before).any(|rest| rest.ends_with('.'))
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, v4, v6};

    #[test]
    fn blocks_begin_and_end_where_the_registry_says() {
        for (address, block) in [
            ("0.0.0.0", Block::Unroutable),
            ("0.255.255.255", Block::Unroutable),
            ("1.0.0.0", Block::Public),
            ("9.255.255.255", Block::Public),
            ("10.0.0.0", Block::Private),
            ("10.255.255.255", Block::Private),
            ("11.0.0.0", Block::Public),
            ("100.63.255.255", Block::Public),
            ("100.64.0.0", Block::Shared),
            ("100.127.255.255", Block::Shared),
            ("100.128.0.0", Block::Public),
            ("126.255.255.255", Block::Public),
            ("127.0.0.0", Block::Loopback),
            ("127.255.255.255", Block::Loopback),
            ("128.0.0.0", Block::Public),
            ("169.253.255.255", Block::Public),
            ("169.254.0.0", Block::LinkLocal),
            ("169.254.255.255", Block::LinkLocal),
            ("169.255.0.0", Block::Public),
            ("172.15.255.255", Block::Public),
            ("172.16.0.0", Block::Private),
            ("172.31.255.255", Block::Private),
            ("172.32.0.0", Block::Public),
            ("192.0.1.255", Block::Public),
            ("192.0.2.0", Block::Unroutable),
            ("192.0.2.255", Block::Unroutable),
            ("192.0.3.0", Block::Public),
            ("192.167.255.255", Block::Public),
            ("192.168.0.0", Block::Private),
            ("192.168.255.255", Block::Private),
            ("192.169.0.0", Block::Public),
            ("198.17.255.255", Block::Public),
            ("198.18.0.0", Block::Unroutable),
            ("198.19.255.255", Block::Unroutable),
            ("198.20.0.0", Block::Public),
            ("198.51.99.255", Block::Public),
            ("198.51.100.0", Block::Unroutable),
            ("198.51.101.0", Block::Public),
            ("203.0.112.255", Block::Public),
            ("203.0.113.255", Block::Unroutable),
            ("203.0.114.0", Block::Public),
            ("223.255.255.255", Block::Public),
            ("224.0.0.0", Block::Unroutable),
            ("255.255.255.255", Block::Unroutable),
        ] {
            assert_eq!(v4(address.parse().expect("an address")), block, "{address}");
        }
    }

    #[test]
    fn ipv6_blocks_begin_and_end_where_the_registry_says() {
        for (address, block) in [
            ("::", Block::Unroutable),
            ("::1", Block::Loopback),
            ("::2", Block::Public),
            ("2001:db7:ffff::", Block::Public),
            ("2001:db8::", Block::Unroutable),
            ("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", Block::Unroutable),
            ("2001:db9::", Block::Public),
            ("fbff:ffff::", Block::Public),
            ("fc00::", Block::Private),
            ("fdff:ffff::", Block::Private),
            ("fe00::", Block::Public),
            ("fe7f::", Block::Public),
            ("fe80::", Block::LinkLocal),
            ("febf:ffff::", Block::LinkLocal),
            ("fec0::", Block::Public),
            ("::ffff:192.168.1.1", Block::Private),
            ("::ffff:127.0.0.1", Block::Loopback),
        ] {
            assert_eq!(v6(address.parse().expect("an address")), block, "{address}");
        }
    }
}
