//! Incoming and outgoing, one typed for the other.

use super::cross_majority::{is_published, port_protocol};
use super::examples;
use super::provider_rows::other_use;
use crate::engine::names::label_protocol;
use crate::engine::ports::{Pair, set_pair, standard};
use crate::engine::{
    Change, Cover, Encryption, Fix, Impact, Protocol, Reads, Rule, ServerField, Severity, Side,
    Situation, Source, Stage,
};

/// The incoming field holds the server for sending, and the outgoing field the one for reading.
pub(super) static CROSS_HOSTS_SWAPPED: Rule = Rule {
    code: "cross-hosts-swapped",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: &[Reads::Host, Reads::Port],
    covers: &[
        Cover::Stage(Stage::Name),
        Cover::Code("cross-ports-swapped"),
        Cover::Code("cross-provider-differ"),
    ],
    sources: &[],
    check: |situation, findings| {
        let told = |side| role(situation, side);
        if told(Side::Incoming) != Some(Side::Outgoing)
            || told(Side::Outgoing) != Some(Side::Incoming)
        {
            return;
        }
        let host = |side| situation.account.server(side).host.text.clone();
        let mut fix = Side::ALL.into_iter().fold(Fix::default(), |fix, side| {
            fix.and(side.field(ServerField::Host), host(side.other()))
        });
        if let Some(ports) = swapped_ports(situation) {
            fix.changes.extend(ports.changes);
        } else {
            fix.changes.extend(own_ports(situation));
        }
        findings.push(
            CROSS_HOSTS_SWAPPED
                .at(Side::Incoming.field(ServerField::Host))
                .related(Side::Outgoing.field(ServerField::Host))
                .param("other", host(Side::Outgoing))
                .fix(fix),
        );
    },
    examples: examples! {
        fires: [
            "imap smtp.kundenpost.net:993 tls; smtp imap.kundenpost.net:465 tls",
            "pop3 smtp.kundenpost.net:465 tls; smtp pop.kundenpost.net:995 tls",
        ],
        quiet: [
            "imap imap.kundenpost.net:993 tls; smtp smtp.kundenpost.net:465 tls",
            "imap mail.kundenpost.net:993 tls; smtp mail.kundenpost.net:465 tls",
            "imap smtp.kundenpost.net:993 tls; smtp smtp.kundenpost.net:465 tls",
        ],
    },
};

/// The ports of the two servers, one typed for the other.
pub(super) static CROSS_PORTS_SWAPPED: Rule = Rule {
    code: "cross-ports-swapped",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: &[Reads::Protocol, Reads::Port],
    covers: &[
        Cover::Stage(Stage::Name),
        Cover::Stage(Stage::PortProtocol),
        Cover::Stage(Stage::PortEncryption),
        Cover::Stage(Stage::Cleartext),
        Cover::Code("cross-majority"),
        Cover::Code("cross-provider-differ"),
    ],
    sources: &[Source::Rfc(8314, "3"), Source::Rfc(6409, "3.1")],
    check: |situation, findings| {
        // With a server that is known to be the wrong one, the ports alone do not help.
        if Side::ALL.into_iter().any(|side| other_use(situation, side).is_some()) {
            return;
        }
        let Some(fix) = swapped_ports(situation) else { return };
        let Some(other) = situation.account.outgoing.port else { return };
        findings.push(
            CROSS_PORTS_SWAPPED
                .at(Side::Incoming.field(ServerField::Port))
                .related(Side::Incoming.field(ServerField::Protocol))
                .related(Side::Outgoing.field(ServerField::Port))
                .param("other", other)
                .fix(fix),
        );
    },
    examples: examples! {
        fires: [
            "imap mail.kundenpost.net:465 tls; smtp mail.kundenpost.net:993 tls",
            "pop3 pop.kundenpost.net:587 starttls; smtp smtp.kundenpost.net:995 tls",
        ],
        quiet: [
            "imap mail.kundenpost.net:993 tls; smtp mail.kundenpost.net:465 tls",
            "imap mail.kundenpost.net:465 tls; smtp mail.kundenpost.net:465 tls",
        ],
    },
};

/// The side that this side's host is for: as its provider publishes it, or else by its name.
fn role(situation: &Situation, side: Side) -> Option<Side> {
    let host = &situation.account.server(side).host;
    let side_of = |protocol| match protocol {
        Protocol::Smtp => Side::Outgoing,
        Protocol::Imap | Protocol::Pop3 => Side::Incoming,
    };
    let Some(provider) = situation.provider_of(side) else {
        return label_protocol(host).map(side_of);
    };
    let mut sides =
        provider.rows().filter(|row| row.host == host.text).map(|row| side_of(row.protocol));
    let first = sides.next()?;
    sides.all(|other| other == first).then_some(first)
}

/// A fix that exchanges the two ports, if each belongs to the other side, with the encryption that belongs to each.
fn swapped_ports(situation: &Situation) -> Option<Fix> {
    let (incoming, outgoing) = (&situation.account.incoming, &situation.account.outgoing);
    let (read, send) = (outgoing.port?, incoming.port?);
    let spoken = port_protocol(read)?;
    let is_swapped = port_protocol(send) == Some(Protocol::Smtp) && spoken != Protocol::Smtp;
    if !is_swapped || Side::ALL.into_iter().any(|side| is_published(situation, side)) {
        return None;
    }
    let wanted = incoming.protocol.unwrap_or(spoken);
    let read = if wanted == spoken { pair(wanted, read) } else { standard(wanted)[0] };
    let fix = set_pair(Side::Incoming, read);
    let changes = set_pair(Side::Outgoing, pair(Protocol::Smtp, send)).changes;
    Some(Fix { changes: fix.changes.into_iter().chain(changes).collect() })
}

/// The changes that give each side a port of its own protocol where it has one of another.
fn own_ports(situation: &Situation) -> Vec<Change> {
    let account = situation.account;
    let mut changes = Vec::new();
    for server in situation.servers() {
        let meant = match server.side {
            Side::Incoming => {
                account.incoming.protocol.or_else(|| label_protocol(&account.outgoing.host))
            }
            Side::Outgoing => Some(Protocol::Smtp),
        };
        let spoken = server.port.and_then(port_protocol);
        if let Some(meant) = meant
            && spoken.is_some_and(|spoken| spoken != meant)
        {
            changes.extend(set_pair(server.side, standard(meant)[0]).changes);
        }
    }
    changes
}

/// The port with the encryption that belongs to it; a port out of use gives way to the standard one.
fn pair(protocol: Protocol, port: u16) -> Pair {
    match port {
        109 | 220 | 585 => standard(protocol)[0],
        465 | 993 | 995 => (port, Encryption::Tls),
        _ => (port, Encryption::Starttls),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn hosts_alone_are_swapped_alone() {
        check(
            "imap smtp.kundenpost.net:993 tls; smtp imap.kundenpost.net:465 tls",
            &expect![[r#"
                error cross-hosts-swapped incoming.host
                  fix incoming.host=imap.kundenpost.net outgoing.host=smtp.kundenpost.net
            "#]],
        );
    }

    #[test]
    fn hosts_and_ports_are_swapped_together() {
        check(
            "imap smtp.kundenpost.net:587 starttls; smtp imap.kundenpost.net:993 tls",
            &expect![[r#"
                error cross-hosts-swapped incoming.host
                  fix incoming.host=imap.kundenpost.net outgoing.host=smtp.kundenpost.net incoming.port=993 incoming.encryption=tls outgoing.port=587 outgoing.encryption=starttls
            "#]],
        );
    }

    #[test]
    fn ports_are_swapped_with_the_encryption_that_belongs_to_each() {
        check(
            "pop3 pop.kundenpost.net:587 starttls; smtp smtp.kundenpost.net:995 tls",
            &expect![[r#"
                error cross-ports-swapped incoming.port
                  fix incoming.port=995 incoming.encryption=tls outgoing.port=587 outgoing.encryption=starttls
            "#]],
        );
    }

    #[test]
    fn a_port_of_the_other_protocol_gives_way_to_the_right_one() {
        check(
            "imap mail.kundenpost.net:465 tls; smtp mail.kundenpost.net:995 tls",
            &expect![[r#"
            error cross-ports-swapped incoming.port
              fix incoming.port=993 outgoing.port=465
        "#]],
        );
    }
}
