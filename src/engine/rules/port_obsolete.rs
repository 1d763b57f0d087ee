//! A port of a mail protocol that nobody speaks any more.

use super::examples;
use super::port_other_protocol::{COVERS, IANA_PORTS, on_port};
use crate::engine::ports::Verdict;
use crate::engine::{Impact, Reads, Rule, Severity, Stage};

/// POP3 on the port of POP2.
pub(super) static PORT_OBSOLETE_POP2: Rule = Rule {
    code: "port-obsolete-pop2",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_OBSOLETE_POP2, Verdict::PortObsoletePop2, situation, findings);
    },
    examples: examples! {
        fires: ["pop3 pop.kundenpost.net:109 none"],
        quiet: ["pop3 pop.kundenpost.net:110 starttls", "imap imap.kundenpost.net:109 tls"],
    },
};

/// IMAP on the port of IMAP3.
pub(super) static PORT_OBSOLETE_IMAP3: Rule = Rule {
    code: "port-obsolete-imap3",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_OBSOLETE_IMAP3, Verdict::PortObsoleteImap3, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:220 starttls"],
        quiet: ["imap imap.kundenpost.net:143 starttls"],
    },
};

/// IMAP on 585, which was given back in favour of 993; old guides still print it.
pub(super) static PORT_OBSOLETE_IMAPS585: Rule = Rule {
    code: "port-obsolete-imaps585",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_OBSOLETE_IMAPS585, Verdict::PortObsoleteImaps585, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:585 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn offers_the_ports_of_today() {
        check(
            "pop3 pop.kundenpost.net:109 none",
            &expect![[r#"
            error port-obsolete-pop2 incoming.port
              fix incoming.port=995 incoming.encryption=tls
              fix incoming.port=110 incoming.encryption=starttls
        "#]],
        );
        check(
            "imap imap.kundenpost.net:585 tls",
            &expect![[r#"
            warning port-obsolete-imaps585 incoming.port
              fix incoming.port=993
              fix incoming.port=143 incoming.encryption=starttls
        "#]],
        );
    }
}
