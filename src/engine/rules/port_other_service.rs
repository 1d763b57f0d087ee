//! A port that something other than mail uses, or that means nothing in particular.

use super::examples;
use super::port_other_protocol::{COVERS, IANA_PORTS, at_port, on_port};
use crate::engine::ports::{Verdict, servers};
use crate::engine::{Impact, Reads, Rule, ServerField, Severity, Stage};

/// 106, where a program for changing passwords used to answer.
pub(super) static PORT_POPPASSD: Rule = Rule {
    code: "port-poppassd",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_POPPASSD, Verdict::PortPoppassd, situation, findings);
    },
    examples: examples! {
        fires: ["pop3 pop.kundenpost.net:106 none"],
        quiet: ["pop3 pop.kundenpost.net:110 starttls"],
    },
};

/// The ports of web pages, webmail and hosting panels; some providers do let mail through there.
pub(super) static PORT_WEB: Rule = Rule {
    code: "port-web",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_WEB, Verdict::PortWeb, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:443 tls", "smtp smtp.kundenpost.net:2096 tls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "smtp smtp.kundenpost.net:2097 tls"],
    },
};

/// The ports of file transfer, remote log-in, directories, mail filters and chat.
pub(super) static PORT_OTHER_SERVICE: Rule = Rule {
    code: "port-other-service",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_OTHER_SERVICE, Verdict::PortOtherService, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:4190 starttls", "smtp smtp.kundenpost.net:22 tls"],
        quiet: ["imap imap.kundenpost.net:143 starttls"],
    },
};

/// A port without a meaning of its own: some providers have one.
pub(super) static PORT_CUSTOM: Rule = Rule {
    code: "port-custom",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port, Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        for server in servers(situation, Verdict::PortCustom) {
            let field = |field| server.side.field(field);
            findings.push(
                at_port(&PORT_CUSTOM, server)
                    .related(field(ServerField::Encryption))
                    .related(field(ServerField::Host)),
            );
        }
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:1993 tls", "smtp smtp.kundenpost.net:1587 starttls"],
        quiet: ["imap 127.0.0.1:1993 tls", "smtp smtp.kundenpost.net:1587 none"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn offers_the_ports_of_mail() {
        check(
            "imap imap.kundenpost.net:443 tls",
            &expect![[r#"
            warning port-web incoming.port
              fix incoming.port=993
              fix incoming.port=143 incoming.encryption=starttls
        "#]],
        );
        check(
            "smtp smtp.kundenpost.net:22 none",
            &expect![[r#"
            error port-other-service outgoing.port
              fix outgoing.port=465 outgoing.encryption=tls
              fix outgoing.port=587 outgoing.encryption=starttls
        "#]],
        );
        check(
            "pop3 pop.kundenpost.net:106",
            &expect![[r#"
            error port-poppassd incoming.port
              fix incoming.port=995 incoming.encryption=tls
              fix incoming.port=110 incoming.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn an_unusual_port_needs_no_change() {
        check(
            "imap imap.kundenpost.net:1993 tls",
            &expect![[r#"
            advice port-custom incoming.port
        "#]],
        );
    }
}
