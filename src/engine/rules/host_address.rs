//! A bare address instead of a name, and what its block says about where it can be reached.

use super::examples;
use crate::engine::address::Block;
use crate::engine::{
    Ask, Cover, DeviceField, DeviceKind, Field, Finding, Findings, Impact, Reader, Reads, Rule,
    Server, ServerField, Severity, Side, Situation, Source, Stage,
};

/// The person's own device: right for a helper program on it, and for nothing else.
pub(super) static HOST_LOOPBACK: Rule = Rule {
    code: "host-loopback",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1122, "3.2.1.3"), Source::Rfc(6890, "2.2.2"), Source::Rfc(2606, "2")],
    check: |situation, findings| {
        let is_loopback = |server: &Server| server.host.is_loopback();
        at_hosts(&HOST_LOOPBACK, situation, findings, is_loopback);
    },
    examples: examples! {
        fires: ["imap 127.0.0.1:1143 starttls", "smtp localhost:1025 starttls", "imap [::1]:1143 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "imap 128.0.0.1:993 tls"],
    },
};

/// A home or company network.
pub(super) static HOST_PRIVATE: Rule = Rule {
    code: "host-private",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(6890, "2.2.2"), Source::Rfc(6890, "2.2.3")],
    check: |situation, findings| {
        at_blocks(&HOST_PRIVATE, Block::Private, situation, findings);
    },
    examples: examples! {
        fires: ["imap 192.168.1.20:993 tls", "imap 172.31.0.1:993 tls", "smtp [fd00::25]:465 tls"],
        quiet: ["imap 172.32.0.1:993 tls", "imap 127.0.0.1:1143 starttls"],
    },
};

/// The range that a network provider's customers share; Tailscale uses it too, and there it can be right.
pub(super) static HOST_CGNAT: Rule = Rule {
    code: "host-cgnat",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(6598, "4"), Source::Rfc(6890, "2.2.2")],
    check: |situation, findings| {
        at_blocks(&HOST_CGNAT, Block::Shared, situation, findings);
    },
    examples: examples! {
        fires: ["imap 100.64.0.1:993 tls", "imap 100.127.255.255:993 tls"],
        quiet: ["imap 100.63.0.1:993 tls", "imap 100.128.0.1:993 tls"],
    },
};

/// An address a device gave itself: it changes, and leads nowhere beyond the next device.
pub(super) static HOST_LINKLOCAL: Rule = Rule {
    code: "host-linklocal",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[Cover::Code("host-ipv6-literal")],
    sources: &[Source::Rfc(3927, "2.1"), Source::Rfc(6890, "2.2.2"), Source::Rfc(6890, "2.2.3")],
    check: |situation, findings| {
        at_blocks(&HOST_LINKLOCAL, Block::LinkLocal, situation, findings);
    },
    examples: examples! {
        fires: ["imap 169.254.10.20:993 tls", "imap [fe80::1]:993 tls"],
        quiet: ["imap 169.253.10.20:993 tls"],
    },
};

/// An address that no mail server can have.
pub(super) static HOST_UNROUTABLE: Rule = Rule {
    code: "host-unroutable",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[Cover::Code("host-ipv6-literal")],
    sources: &[
        Source::Rfc(6890, "2.2.2"),
        Source::Rfc(6890, "2.2.3"),
        Source::Rfc(5737, "3"),
        Source::Rfc(1122, "3.2.1.3"),
    ],
    check: |situation, findings| {
        at_blocks(&HOST_UNROUTABLE, Block::Unroutable, situation, findings);
    },
    examples: examples! {
        fires: ["imap 192.0.2.10:993 tls", "imap 0.0.0.0:993 tls", "smtp [2001:db8::25]:465 tls"],
        quiet: ["imap 192.0.3.10:993 tls", "imap imap.kundenpost.net:993 tls"],
    },
};

/// A public address: encrypted connections check the name, and few certificates hold an address.
pub(super) static HOST_PUBLIC_IP: Rule = Rule {
    code: "host-public-ip",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Certificate,
    reads: &[Reads::Host],
    covers: &[Cover::Code("host-ipv6-literal")],
    sources: &[Source::Rfc(9525, "6.1.1"), Source::Rfc(9525, "6.4"), Source::Rfc(7817, "3")],
    check: |situation, findings| {
        let is_checked = |server: &Server| server.host.block() == Some(Block::Public);
        at_hosts(&HOST_PUBLIC_IP, situation, findings, is_checked);
    },
    examples: examples! {
        fires: ["imap 9.9.9.9:993 tls", "smtp [2620:fe::fe]:587 starttls"],
        quiet: ["imap 192.168.1.20:993 tls", "imap imap.kundenpost.net:993 tls"],
    },
};

/// The device itself, on a device that has no helper program.
pub(super) static LOOPBACK_ON_PHONE: Rule = Rule {
    code: "loopback-on-phone",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host, Reads::Devices],
    covers: &[],
    sources: &[Source::Rfc(1122, "3.2.1.3")],
    check: |situation, findings| {
        let Some(server) = situation.servers().into_iter().find(|server| server.host.is_loopback())
        else {
            return;
        };
        let mut phones = situation.account.devices.iter().enumerate().filter(|(_, device)| {
            device.kind == Some(DeviceKind::Phone)
                && matches!(device.reader, Some(Reader::Imap | Reader::Pop3))
        });
        let Some((first, phone)) = phones.next() else { return };
        let field = |index| Field::Device(index, DeviceField::Protocol);
        let mut called = vec![phone.called()];
        let mut finding = LOOPBACK_ON_PHONE
            .at(field(first))
            .related(server.side.field(ServerField::Host))
            .param("host", server.host.text.as_str())
            .ask(Ask::Provider);
        for (index, phone) in phones {
            called.push(phone.called());
            finding = finding.related(field(index));
        }
        findings.push(finding.param("phones", called));
    },
    examples: examples! {
        fires: ["imap 127.0.0.1:1143 starttls; phone Handy imap"],
        quiet: ["imap 127.0.0.1:1143 starttls; computer Laptop imap", "imap imap.kundenpost.net:993 tls; phone Handy imap", "imap 127.0.0.1:1143 starttls; phone Handy webmail"],
    },
};

fn at_blocks(rule: &'static Rule, block: Block, situation: &Situation, findings: &mut Findings) {
    at_hosts(rule, situation, findings, |server| server.host.block() == Some(block));
}

/// Says `rule` once where both sides have the same host.
fn at_hosts(
    rule: &'static Rule,
    situation: &Situation,
    findings: &mut Findings,
    applies: impl Fn(&Server) -> bool,
) {
    let [incoming, outgoing] = situation.servers();
    let host = |side: Side| side.field(ServerField::Host);
    let push = |findings: &mut Findings, finding: Finding| {
        let is_advice = rule.severity == Severity::Advice;
        findings.push(if is_advice { finding } else { finding.ask(Ask::Provider) });
    };
    let is_shared = applies(incoming) && applies(outgoing) && incoming.host == outgoing.host;
    if is_shared {
        push(findings, rule.at(host(Side::Incoming)).related(host(Side::Outgoing)));
        return;
    }
    for server in [incoming, outgoing] {
        if applies(server) {
            push(findings, rule.at(host(server.side)));
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn one_host_on_both_sides_is_one_finding() {
        check(
            "imap 10.0.0.5:993 tls; smtp 10.0.0.5:465 tls",
            &expect![[r#"
            advice cert-selfsigned-local incoming.host
            advice host-private incoming.host
        "#]],
        );
        check(
            "imap 10.0.0.5:993 tls; smtp 10.0.0.6:465 tls",
            &expect![[r#"
            advice cert-selfsigned-local incoming.host
            advice host-private incoming.host
            advice host-private outgoing.host
        "#]],
        );
    }

    #[test]
    fn an_address_without_a_server_is_a_question_for_the_provider() {
        check(
            "imap 203.0.113.5:993 tls",
            &expect![[r#"
            error host-unroutable incoming.host
              ask provider
        "#]],
        );
    }

    #[test]
    fn a_bridge_on_the_computer_does_not_serve_the_phone() {
        check(
            "imap 127.0.0.1:1143 starttls; phone Handy imap; computer Laptop imap; phone Tablet imap",
            &expect![[r#"
                error loopback-on-phone devices.0.protocol
                  ask provider
                advice cert-selfsigned-local incoming.host
                advice host-loopback incoming.host
            "#]],
        );
    }
}
