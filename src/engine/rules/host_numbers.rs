//! IP addresses in place of a name, and numbers that are none.

use super::examples;
use super::problems::report;
use crate::engine::read::ProblemKind;
use crate::engine::{Cover, HostKind, Impact, Reads, Rule, ServerField, Severity, Source, Stage};

/// Without an address there is nothing to say about it.
const NAMELESS: &[Cover] = &[Cover::Stage(Stage::Name), Cover::Stage(Stage::Certificate)];

/// Numbers that are no IP address.
pub(super) static HOST_BAD_IP: Rule = Rule {
    code: "host-bad-ip",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Rfc(1123, "2.1")],
    check: |situation, findings| report(&HOST_BAD_IP, ProblemKind::BadIp, situation, findings),
    examples: examples! {
        fires: [
            "incoming.host=256.1.1.1",
            "incoming.host=192.168.1",
            "incoming.host=1.2.3.4.5",
            "incoming.host=993",
        ],
        quiet: ["imap 192.168.1.5:993 tls", "imap 1und1.kundenpost.net:993 tls"],
    },
};

/// An IP address in octal, in hexadecimal or as one number.
pub(super) static HOST_ODD_IP_FORMAT: Rule = Rule {
    code: "host-odd-ip-format",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: NAMELESS,
    sources: &[Source::Rfc(3986, "7.4")],
    check: |situation, findings| {
        report(&HOST_ODD_IP_FORMAT, ProblemKind::OddIp, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.host=0x7f.1",
            "incoming.host=192.168.001.010",
            "incoming.host=3232235777",
        ],
        quiet: ["imap 192.168.1.5:993 tls"],
    },
};

/// An IPv6 address, which not every app takes.
pub(super) static HOST_IPV6_LITERAL: Rule = Rule {
    code: "host-ipv6-literal",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Host,
    reads: &[Reads::Host],
    covers: &[],
    sources: &[Source::Page {
        title: "Thunderbird, source of its host name check",
        url: "https://hg.mozilla.org/comm-central/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        for server in situation.servers() {
            // On the device itself another rule speaks.
            if matches!(server.host.kind, HostKind::V6(address) if !address.is_loopback()) {
                findings.push(HOST_IPV6_LITERAL.at(server.side.field(ServerField::Host)));
            }
        }
    },
    examples: examples! {
        fires: ["incoming.host=[fd12:3456:789a::5]", "incoming.host=[2a00:1450:4001::5]", "incoming.host=fe80::1%eth0"],
        quiet: ["imap imap.kundenpost.net:993 tls user=anna@kundenpost.net", "incoming.host=::1"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn noughts_in_front_can_mean_two_things() {
        check(
            "incoming.host=192.168.001.010",
            &expect![[r#"
            error host-odd-ip-format incoming.host
              fix incoming.host=192.168.1.10
              fix incoming.host=192.168.1.8
        "#]],
        );
    }

    #[test]
    fn numbers_that_are_no_address_cannot_be_guessed() {
        check(
            "incoming.host=192.168.1",
            &expect![[r#"
            error host-bad-ip incoming.host
              ask provider
        "#]],
        );
    }
}
