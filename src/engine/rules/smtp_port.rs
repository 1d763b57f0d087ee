//! Ports that take mail for sending, and are not made for mail apps.

use super::examples;
use super::port_other_protocol::{IANA_PORTS, at_port};
use crate::engine::ports::{Verdict, servers, ways};
use crate::engine::{Impact, Reads, Rule, ServerField, Severity, Source, Stage};

/// 25 with STARTTLS: made for servers among themselves, and closed in many networks.
pub(super) static SMTP_PORT_25: Rule = Rule {
    code: "smtp-port-25",
    severity: Severity::Warning,
    impact: Impact::Fragile,
    stage: Stage::PortProtocol,
    reads: &[Reads::Port, Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(6409, "1"), Source::Rfc(6409, "3.1"), Source::Rfc(8314, "4")],
    check: |situation, findings| {
        for server in servers(situation, Verdict::SmtpPort25) {
            findings.push(
                at_port(&SMTP_PORT_25, server)
                    .related(server.side.field(ServerField::Encryption))
                    .fixes(ways(situation, server)),
            );
        }
    },
    examples: examples! {
        fires: ["smtp smtp.kundenpost.net:25 starttls"],
        quiet: ["smtp smtp.kundenpost.net:587 starttls", "smtp smtp.kundenpost.net:25 none", "smtp localhost:25 starttls"],
    },
};

/// 26 with STARTTLS: a substitute for 25 that some hosting companies offer.
pub(super) static SMTP_PORT_26: Rule = Rule {
    code: "smtp-port-26",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::PortProtocol,
    reads: &[Reads::Port, Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        for server in servers(situation, Verdict::SmtpPort26) {
            let encryption = server.side.field(ServerField::Encryption);
            findings.push(
                at_port(&SMTP_PORT_26, server).related(encryption).fixes(ways(situation, server)),
            );
        }
    },
    examples: examples! {
        fires: ["smtp smtp.kundenpost.net:26 starttls"],
        quiet: ["smtp smtp.kundenpost.net:587 starttls", "smtp smtp.kundenpost.net:26 tls"],
    },
};

/// 2525 with STARTTLS: usual at services that pass mail on.
pub(super) static SMTP_PORT_2525: Rule = Rule {
    code: "smtp-port-2525",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::PortProtocol,
    reads: &[Reads::Port, Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        for server in servers(situation, Verdict::SmtpPort2525) {
            let encryption = server.side.field(ServerField::Encryption);
            findings.push(at_port(&SMTP_PORT_2525, server).related(encryption));
        }
    },
    examples: examples! {
        fires: ["smtp smtp.kundenpost.net:2525 starttls"],
        quiet: ["smtp smtp.kundenpost.net:587 starttls", "smtp smtp.kundenpost.net:2525 none"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_ports_for_apps_are_offered() {
        check(
            "smtp smtp.kundenpost.net:25 starttls",
            &expect![[r#"
                warning smtp-port-25 outgoing.port
                  fix outgoing.port=587
                  fix outgoing.port=465 outgoing.encryption=tls
            "#]],
        );
        check(
            "smtp smtp.kundenpost.net:26 starttls",
            &expect![[r#"
                advice smtp-port-26 outgoing.port
                  fix outgoing.port=587
                  fix outgoing.port=465 outgoing.encryption=tls
            "#]],
        );
    }

    #[test]
    fn a_relay_may_keep_its_port() {
        check(
            "smtp smtp.kundenpost.net:2525 starttls",
            &expect![[r#"
            advice smtp-port-2525 outgoing.port
        "#]],
        );
    }
}
