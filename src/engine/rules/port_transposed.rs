//! A port that looks like a slip for one of the standard ports.

use super::examples;
use crate::engine::ports::{set_pair, standard};
use crate::engine::{
    Cover, Encryption, Fix, Impact, Place, Protocol, Reads, Rule, Server, ServerField, Severity,
    Side, Source, Stage,
};
use crate::providers::Provider;

/// A port and the encryption that belongs to it.
type Pair = (u16, Encryption);

/// Below 1024 and yet in use for mail, or the business of rules that know the service there.
const KNOWN: [u16; 23] = [
    21, 22, 23, 24, 25, 26, 53, 80, 106, 109, 110, 143, 220, 389, 443, 465, 585, 586, 587, 636,
    993, 994, 995,
];

/// Digits that changed places, or one of them missed: 939, 456, 99.
pub(super) static PORT_TRANSPOSED: Rule = Rule {
    code: "port-transposed",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Port, Reads::Protocol],
    covers: &[Cover::Code("port-custom")],
    sources: &[Source::Rfc(8314, "3")],
    check: |situation, findings| {
        for server in situation.servers() {
            let Some(port) = server.port else { continue };
            let mut near = near(server, port);
            // A provider that is known answers on the ports it publishes and on no others.
            let rows = situation.provider_of(server.side).into_iter().flat_map(Provider::rows);
            let published: Vec<Pair> = rows
                .filter(|row| {
                    row.host == server.host.text
                        && server.protocol.is_none_or(|p| p == row.protocol)
                })
                .map(|row| (row.port, row.encryption))
                .collect();
            near.retain(|pair| published.is_empty() || published.contains(pair));
            let near: Vec<Fix> = near.into_iter().map(|pair| set_pair(server.side, pair)).collect();
            if !near.is_empty() && server.host.place() == Place::Network {
                findings.push(
                    PORT_TRANSPOSED
                        .at(server.side.field(ServerField::Port))
                        .related(server.side.field(ServerField::Protocol))
                        .fixes(near),
                );
            }
        }
    },
    examples: examples! {
        fires: [
            "imap imap.kundenpost.net:939 tls",
            "pop3 pop.kundenpost.net:99 tls",
            "smtp smtp.kundenpost.net:456 tls",
            "smtp smtp.kundenpost.net:578 starttls",
            "imap imap.kundenpost.net:134 starttls",
            "pop3 pop.kundenpost.net:955 tls",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls",
            "imap imap.kundenpost.net:994 tls",
            "imap imap.kundenpost.net:1993 tls",
            "smtp smtp.kundenpost.net:586 tls",
            "imap 127.0.0.1:939 starttls",
            "imap imap.kundenpost.net:995 tls",
        ],
    },
};

/// The standard pairs that the port is a slip away from, those of the chosen protocol if there are any;
/// none if the port is known or no slip.
fn near(server: &Server, port: u16) -> Vec<Pair> {
    if port > 999 || KNOWN.contains(&port) {
        return Vec::new();
    }
    let near = |protocol: Protocol| {
        let pairs = standard(protocol).into_iter().filter(|(standard, _)| is_slip(port, *standard));
        pairs.collect::<Vec<_>>()
    };
    let (own, other) = match (server.side, server.protocol) {
        (Side::Outgoing, _) => (near(Protocol::Smtp), Vec::new()),
        (Side::Incoming, Some(Protocol::Pop3)) => (near(Protocol::Pop3), near(Protocol::Imap)),
        (Side::Incoming, _) => (near(Protocol::Imap), near(Protocol::Pop3)),
    };
    match server.protocol {
        Some(protocol) if own.is_empty() && !other.is_empty() => standard(protocol).to_vec(),
        Some(_) => own,
        None => own.into_iter().chain(other).collect(),
    }
}

/// Whether two neighbouring digits changed places, one digit is another, or one is missing.
fn is_slip(port: u16, standard: u16) -> bool {
    let (port, standard) = (port.to_string(), standard.to_string());
    match (port.as_bytes(), standard.as_bytes()) {
        (&[a, b, c], &[x, y, z]) => {
            let same = [a == x, b == y, c == z].iter().filter(|same| **same).count();
            same == 2 || [b, a, c] == [x, y, z] || [a, c, b] == [x, y, z]
        }
        (&[a, b], &[x, y, z]) => [a, b] == [x, y] || [a, b] == [x, z] || [a, b] == [y, z],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_port_of_the_protocol_is_offered() {
        check(
            "imap imap.kundenpost.net:939 tls",
            &expect![[r#"
                warning port-transposed incoming.port
                  fix incoming.port=993
            "#]],
        );
        check(
            "pop3 pop.kundenpost.net:99 tls",
            &expect![[r#"
                warning port-transposed incoming.port
                  fix incoming.port=995
            "#]],
        );
    }
}
