//! A mail bridge on the person's own computer: Proton Mail Bridge or DavMail.

use super::examples;
use super::port_other_protocol::{COVERS, at_port};
use crate::engine::ports::{BRIDGE, Verdict, servers};
use crate::engine::{
    Fix, Impact, Protocol, Reads, Rule, ServerField, Severity, Side, Source, Stage,
};

const PROTON_BRIDGE: Source = Source::Page {
    title: "Proton Mail Bridge, source code",
    url: "https://github.com/ProtonMail/proton-bridge",
    read: "2026-11-23",
};

const DAVMAIL: Source = Source::Page {
    title: "DavMail, source code",
    url: "https://davmail.sourceforge.net/",
    read: "2026-11-23",
};

/// IMAP on 1025 or SMTP on 1143: the bridge has them the other way round.
pub(super) static BRIDGE_PORTS_SWAPPED: Rule = Rule {
    code: "bridge-ports-swapped",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Host, Reads::Port, Reads::Protocol],
    covers: COVERS,
    sources: &[PROTON_BRIDGE, DAVMAIL],
    check: |situation, findings| {
        let mut swapped = servers(situation, Verdict::BridgePortsSwapped);
        let Some(first) = swapped.next() else { return };
        let port = |side: Side| side.field(ServerField::Port);
        let right = |side| if side == Side::Incoming { BRIDGE.0 } else { BRIDGE.1 };
        let mut fix = Fix::set(port(first.side), right(first.side));
        let mut finding =
            at_port(&BRIDGE_PORTS_SWAPPED, first).related(first.side.field(ServerField::Host));
        for server in swapped {
            fix = fix.and(port(server.side), right(server.side));
            finding =
                finding.related(port(server.side)).related(server.side.field(ServerField::Host));
        }
        findings.push(finding.fix(fix));
    },
    examples: examples! {
        fires: ["imap 127.0.0.1:1025 starttls", "smtp localhost:1143 starttls"],
        quiet: ["imap 127.0.0.1:1143 starttls; smtp 127.0.0.1:1025 starttls", "imap imap.kundenpost.net:1025 starttls"],
    },
};

/// POP3 on a bridge's ports for IMAP and SMTP: Proton Mail Bridge has no POP3, DavMail has it on 1110.
pub(super) static BRIDGE_NO_POP: Rule = Rule {
    code: "bridge-no-pop",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Host, Reads::Port, Reads::Protocol],
    covers: COVERS,
    sources: &[PROTON_BRIDGE, DAVMAIL],
    check: |situation, findings| {
        for server in servers(situation, Verdict::BridgeNoPop) {
            let port = Side::Incoming.field(ServerField::Port);
            let imap =
                Fix::set(Side::Incoming.field(ServerField::Protocol), Protocol::Imap.token());
            findings.push(
                at_port(&BRIDGE_NO_POP, server)
                    .related(Side::Incoming.field(ServerField::Host))
                    .fix(imap.and(port, BRIDGE.0))
                    .fix(Fix::set(port, 1110)),
            );
        }
    },
    examples: examples! {
        fires: ["pop3 127.0.0.1:1143 starttls"],
        quiet: ["imap 127.0.0.1:1143 starttls", "pop3 127.0.0.1:1110 none"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn both_ports_are_exchanged_at_once() {
        check(
            "imap 127.0.0.1:1025 starttls; smtp 127.0.0.1:1143 starttls",
            &expect![[r#"
            error bridge-ports-swapped incoming.port
              fix incoming.port=1143 outgoing.port=1025
            advice cert-selfsigned-local incoming.host
            advice host-loopback incoming.host
        "#]],
        );
    }

    #[test]
    fn one_port_is_put_right_alone() {
        check(
            "smtp localhost:1143 none",
            &expect![[r#"
            error bridge-ports-swapped outgoing.port
              fix outgoing.port=1025
            advice host-loopback outgoing.host
        "#]],
        );
    }

    #[test]
    fn imap_is_offered_before_the_other_bridge() {
        check(
            "pop3 127.0.0.1:1025 tls",
            &expect![[r#"
            error bridge-no-pop incoming.port
              fix incoming.protocol=imap incoming.port=1143
              fix incoming.port=1110
            advice cert-selfsigned-local incoming.host
            advice host-loopback incoming.host
        "#]],
        );
    }
}
