//! Ports that are not a number from 1 to 65535.

use super::examples;
use super::problems::report;
use crate::engine::read::ProblemKind;
use crate::engine::{Impact, Reads, Rule, Severity, Source, Stage};

/// Says which ports there are and whose they are.
const PORTS: Source = Source::Page {
    title: "IANA, Service Name and Transport Protocol Port Number Registry",
    url: "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml",
    read: "2026-11-23",
};

/// Words or signs in the port field.
pub(super) static PORT_NOT_NUMBER: Rule = Rule {
    code: "port-not-number",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Port, Reads::Protocol, Reads::Encryption],
    covers: &[],
    sources: &[PORTS],
    check: |situation, findings| {
        report(&PORT_NOT_NUMBER, ProblemKind::PortNotNumber, situation, findings)
    },
    examples: examples! {
        fires: [
            "incoming.port=993/ssl",
            "imap imap.kundenpost.net:SSL tls",
            "imap imap.kundenpost.net:143/993 tls",
            "incoming.port=-993",
        ],
        quiet: ["imap imap.kundenpost.net:993 tls user=anna@kundenpost.net", "incoming.port=0993"],
    },
};

/// A number that is no port.
pub(super) static PORT_OUT_OF_RANGE: Rule = Rule {
    code: "port-out-of-range",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Reading,
    reads: &[Reads::Port, Reads::Protocol, Reads::Encryption],
    covers: &[],
    sources: &[PORTS],
    check: |situation, findings| {
        report(&PORT_OUT_OF_RANGE, ProblemKind::PortOutOfRange, situation, findings)
    },
    examples: examples! {
        fires: [
            "imap imap.kundenpost.net:0 tls",
            "imap imap.kundenpost.net:65536 tls",
            "incoming.port=99999999999999999999",
        ],
        quiet: ["imap imap.kundenpost.net:65535 tls"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_port_for_the_chosen_encryption_comes_first() {
        check(
            "imap imap.kundenpost.net:0 starttls",
            &expect![[r#"
            error port-out-of-range incoming.port
              fix incoming.port=143
              fix incoming.port=993 incoming.encryption=tls
        "#]],
        );
    }

    #[test]
    fn words_beside_the_port_can_say_the_encryption() {
        check(
            "incoming.port=\"IMAP 993 (SSL)\"",
            &expect![[r#"
            error port-not-number incoming.port
              fix incoming.port=993 incoming.encryption=tls
        "#]],
        );
        check(
            "incoming.port=143/993",
            &expect![[r#"
                error port-not-number incoming.port
                  fix incoming.port=143 incoming.encryption=starttls incoming.protocol=imap
                  fix incoming.port=993 incoming.encryption=tls incoming.protocol=imap
            "#]],
        );
    }
}
