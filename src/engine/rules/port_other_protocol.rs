//! A port on which another mail protocol answers.

use super::examples;
use crate::engine::ports::{Verdict, servers, switch, ways};
use crate::engine::{
    Cover, Finding, Findings, Impact, Protocol, Reads, Rule, Server, ServerField, Severity, Side,
    Situation, Source, Stage,
};

/// What a port of another service makes superfluous: which encryption it wants, and that it is in the open.
pub(super) const COVERS: &[Cover] =
    &[Cover::Stage(Stage::PortEncryption), Cover::Stage(Stage::Cleartext)];

/// The registry of port numbers.
pub(super) const IANA_PORTS: Source = Source::Page {
    title: "IANA, Service Name and Transport Protocol Port Number Registry",
    url: "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml",
    read: "2026-11-23",
};

/// IMAP on a port where POP answers: the app waits for `* OK` and is greeted with `+OK`.
pub(super) static PORT_POP_FOR_IMAP: Rule = Rule {
    code: "port-pop-for-imap",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[Source::Rfc(1939, "3"), Source::Rfc(8314, "3.1"), IANA_PORTS],
    check: |situation, findings| {
        other_reader(&PORT_POP_FOR_IMAP, Verdict::PortPopForImap, situation, findings);
    },
    examples: examples! {
        fires: ["imap mail.kundenpost.net:110 starttls", "imap mail.kundenpost.net:995 tls", "imap mail.kundenpost.net:109 none"],
        quiet: ["imap mail.kundenpost.net:993 tls", "pop3 mail.kundenpost.net:995 tls"],
    },
};

/// POP3 on a port where IMAP answers.
pub(super) static PORT_IMAP_FOR_POP: Rule = Rule {
    code: "port-imap-for-pop",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[Source::Rfc(9051, "2.1"), Source::Rfc(8314, "3.2"), IANA_PORTS],
    check: |situation, findings| {
        other_reader(&PORT_IMAP_FOR_POP, Verdict::PortImapForPop, situation, findings);
    },
    examples: examples! {
        fires: ["pop3 mail.kundenpost.net:993 tls", "pop3 mail.kundenpost.net:585 tls"],
        quiet: ["pop3 mail.kundenpost.net:110 starttls", "imap mail.kundenpost.net:143 starttls"],
    },
};

/// Reading mail on a port for sending.
pub(super) static PORT_SMTP_FOR_INCOMING: Rule = Rule {
    code: "port-smtp-for-incoming",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: COVERS,
    sources: &[Source::Rfc(6409, "3.1"), Source::Rfc(8314, "3.3"), IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_SMTP_FOR_INCOMING, Verdict::PortSmtpForIncoming, situation, findings);
    },
    examples: examples! {
        fires: ["imap mail.kundenpost.net:465 tls", "pop3 mail.kundenpost.net:587 starttls"],
        quiet: ["imap mail.kundenpost.net:993 tls", "smtp mail.kundenpost.net:465 tls"],
    },
};

/// Sending mail on a port for reading.
pub(super) static PORT_INCOMING_FOR_SMTP: Rule = Rule {
    code: "port-incoming-for-smtp",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Port],
    covers: COVERS,
    sources: &[Source::Rfc(8314, "3"), IANA_PORTS],
    check: |situation, findings| {
        on_port(&PORT_INCOMING_FOR_SMTP, Verdict::PortIncomingForSmtp, situation, findings);
    },
    examples: examples! {
        fires: ["smtp mail.kundenpost.net:993 tls", "smtp smtp.kundenpost.net:993 tls", "smtp smtp.kundenpost.net:110 starttls"],
        quiet: ["smtp smtp.kundenpost.net:587 starttls"],
    },
};

/// A finding at the port, which the chosen protocol takes part in.
pub(super) fn at_port(rule: &'static Rule, server: &Server) -> Finding {
    let finding = rule.at(server.side.field(ServerField::Port));
    match server.side {
        Side::Incoming => finding.related(Side::Incoming.field(ServerField::Protocol)),
        Side::Outgoing => finding,
    }
}

/// Says `rule` at every port of which the table says `verdict`, and offers the ports that mail uses.
pub(super) fn on_port(
    rule: &'static Rule,
    verdict: Verdict,
    situation: &Situation,
    findings: &mut Findings,
) {
    for server in servers(situation, verdict) {
        findings.push(at_port(rule, server).fixes(ways(situation, server)));
    }
}

/// The same, and offers last to read by the protocol that answers there.
fn other_reader(
    rule: &'static Rule,
    verdict: Verdict,
    situation: &Situation,
    findings: &mut Findings,
) {
    for server in servers(situation, verdict) {
        let other = match server.protocol {
            Some(Protocol::Imap) => Protocol::Pop3,
            _ => Protocol::Imap,
        };
        let finding = at_port(rule, server).fixes(ways(situation, server));
        findings.push(finding.fix(switch(server, other)));
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn offers_the_ports_of_the_protocol_before_the_other_protocol() {
        check(
            "imap mail.kundenpost.net:995 tls",
            &expect![[r#"
            error port-pop-for-imap incoming.port
              fix incoming.port=993
              fix incoming.port=143 incoming.encryption=starttls
              fix incoming.protocol=pop3
        "#]],
        );
    }

    #[test]
    fn speaks_of_the_port_alone_when_the_encryption_is_wrong_too() {
        check(
            "pop3 mail.kundenpost.net:143 tls",
            &expect![[r#"
            error port-imap-for-pop incoming.port
              fix incoming.port=995
              fix incoming.port=110 incoming.encryption=starttls
              fix incoming.protocol=imap incoming.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn the_other_protocol_comes_with_an_encryption_that_fits() {
        check(
            "imap mail.kundenpost.net:109 none",
            &expect![[r#"
            error port-pop-for-imap incoming.port
              fix incoming.port=993 incoming.encryption=tls
              fix incoming.port=143 incoming.encryption=starttls
              fix incoming.protocol=pop3 incoming.port=995 incoming.encryption=tls
        "#]],
        );
    }

    #[test]
    fn sending_ports_and_reading_ports() {
        check(
            "imap mail.kundenpost.net:465 tls; smtp mail.kundenpost.net:993 tls",
            &expect![[r#"
                error cross-ports-swapped incoming.port
                  fix incoming.port=993 outgoing.port=465
            "#]],
        );
    }

    #[test]
    fn the_port_speaks_before_the_encryption_is_chosen() {
        check(
            "pop3 mail.kundenpost.net:993",
            &expect![[r#"
            error port-imap-for-pop incoming.port
              fix incoming.port=995 incoming.encryption=tls
              fix incoming.port=110 incoming.encryption=starttls
              fix incoming.protocol=imap incoming.encryption=tls
        "#]],
        );
    }
}
