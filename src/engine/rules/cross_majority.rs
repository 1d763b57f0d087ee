//! Protocol, host name and port: two agree and one does not.

use super::examples;
use super::provider_rows::{other_use, towards};
use crate::engine::names::label_protocol;
use crate::engine::ports::{set_pair, switch, ways};
use crate::engine::{
    Cover, Encryption, Fix, Impact, Protocol, Reads, Rule, Server, ServerField, Severity, Side,
    Situation, Source, Stage, Value,
};

/// The port or the protocol contradicts the other two: one change, rather than three findings.
///
/// A host name that contradicts the other two is left to the rules on names: real servers have odd names.
pub(super) static CROSS_MAJORITY: Rule = Rule {
    code: "cross-majority",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: &[Reads::Protocol, Reads::Host, Reads::Port],
    covers: &[
        Cover::Stage(Stage::Name),
        Cover::Stage(Stage::PortProtocol),
        Cover::Stage(Stage::PortEncryption),
        Cover::Stage(Stage::Cleartext),
    ],
    sources: &[Source::Rfc(8314, "3"), Source::Rfc(9051, "2.1"), Source::Rfc(1939, "3")],
    check: |situation, findings| {
        for server in situation.servers() {
            let side = server.side;
            let Some(votes) = votes(server).filter(|_| !is_published(situation, side)) else {
                continue;
            };
            let Votes { protocol, name, port } = votes;
            if port == name && side == Side::Incoming && port != Protocol::Smtp && protocol != port
            {
                let other_way = match other_use(situation, side) {
                    Some((provider, _)) => towards(server, provider, "").into_iter().collect(),
                    None => ways(situation, server),
                };
                findings.push(
                    CROSS_MAJORITY
                        .at(side.field(ServerField::Protocol))
                        .related(side.field(ServerField::Host))
                        .related(side.field(ServerField::Port))
                        .param("case", "protocol")
                        .param("meant", term(port))
                        .fix(switch(server, port))
                        .fixes(other_way),
                );
            } else if protocol == name && port != name {
                let mut finding = CROSS_MAJORITY
                    .at(side.field(ServerField::Port))
                    .related(side.field(ServerField::Host))
                    .related(side.field(ServerField::Protocol))
                    .param("case", "port")
                    .param("meant", term(port))
                    .fixes(ways(situation, server));
                if side == Side::Incoming && port != Protocol::Smtp {
                    finding = finding.fixes(the_other_way(situation, server, port));
                }
                findings.push(finding);
            }
        }
    },
    examples: examples! {
        fires: [
            "pop3 pop.kundenpost.net:993 tls",
            "imap pop.kundenpost.net:995 tls",
            "imap imap.kundenpost.net:587 starttls",
            "smtp smtp.kundenpost.net:993 tls",
        ],
        quiet: [
            "imap pop.kundenpost.net:993 tls",
            "pop3 mail.kundenpost.net:993 tls",
            "pop3 pop.kundenpost.net:995 starttls",
            "imap pop.kundenpost.net:587 tls",
            "pop3 pop.gmail.com:995 tls",
        ],
    },
};

/// What each of the three speaks of.
struct Votes {
    protocol: Protocol,
    name: Protocol,
    port: Protocol,
}

fn votes(server: &Server) -> Option<Votes> {
    Some(Votes {
        protocol: server.protocol?,
        name: label_protocol(&server.host)?,
        port: port_protocol(server.port?)?,
    })
}

/// The protocol that a port belongs to, if it belongs to one alone.
pub(super) const fn port_protocol(port: u16) -> Option<Protocol> {
    match port {
        143 | 220 | 585 | 993 => Some(Protocol::Imap),
        109 | 110 | 995 => Some(Protocol::Pop3),
        25 | 26 | 465 | 587 | 2525 => Some(Protocol::Smtp),
        _ => None,
    }
}

/// Whether the provider itself publishes this host and port for this protocol.
pub(super) fn is_published(situation: &Situation, side: Side) -> bool {
    let server = situation.account.server(side);
    rows(situation, server)
        .any(|(protocol, port, _)| Some(protocol) == server.protocol && Some(port) == server.port)
}

/// What the provider publishes for this very host.
fn rows(
    situation: &Situation,
    server: &Server,
) -> impl Iterator<Item = (Protocol, u16, Encryption)> {
    let host = server.host.text.clone();
    let provider = situation.provider_of(server.side);
    provider
        .into_iter()
        .flat_map(|provider| provider.rows())
        .filter(move |row| row.host == host)
        .map(|row| (row.protocol, row.port, row.encryption))
}

/// The protocol and the host of the port instead, where the provider is known to have such a host.
fn the_other_way(situation: &Situation, server: &Server, protocol: Protocol) -> Option<Fix> {
    let provider = situation.provider_of(server.side)?;
    let row = provider.rows().find(|row| row.protocol == protocol && row.encryption.protects())?;
    let side = server.side;
    let fix = Fix::set(side.field(ServerField::Protocol), protocol.token())
        .and(side.field(ServerField::Host), row.host);
    let changes = fix.changes.into_iter().chain(set_pair(side, (row.port, row.encryption)).changes);
    Some(Fix { changes: changes.collect() })
}

/// The id of the protocol's name.
const fn term(protocol: Protocol) -> Value {
    Value::Term(match protocol {
        Protocol::Imap => "protocol-imap",
        Protocol::Pop3 => "protocol-pop3",
        Protocol::Smtp => "protocol-smtp",
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn an_odd_port_is_named_alone() {
        check(
            "pop3 pop.kundenpost.net:993 tls",
            &expect![[r#"
            error cross-majority incoming.port
              fix incoming.port=995
              fix incoming.port=110 incoming.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn an_odd_protocol_is_named_alone() {
        check(
            "imap pop.kundenpost.net:995 starttls",
            &expect![[r#"
                error cross-majority incoming.protocol
                  fix incoming.protocol=pop3 incoming.encryption=tls
                  fix incoming.port=143
                  fix incoming.port=993 incoming.encryption=tls
            "#]],
        );
    }

    #[test]
    fn a_port_for_sending_is_odd_on_a_server_for_reading() {
        check(
            "imap imap.kundenpost.net:465 tls",
            &expect![[r#"
            error cross-majority incoming.port
              fix incoming.port=993
              fix incoming.port=143 incoming.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn a_port_for_reading_is_odd_on_a_server_for_sending() {
        check(
            "smtp smtp.kundenpost.net:143 starttls",
            &expect![[r#"
                error cross-majority outgoing.port
                  fix outgoing.port=587
                  fix outgoing.port=465 outgoing.encryption=tls
            "#]],
        );
    }
}
