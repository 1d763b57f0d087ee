//! A port on which the other way of reading mail answers.

use super::examples;
use crate::engine::ports::standard_fixes;
use crate::engine::{
    Cover, Fix, Impact, Protocol, Reads, Rule, ServerField, Severity, Side, Source, Stage,
};
use crate::engine::{Findings, Situation};

/// IMAP on a port where POP answers: the app waits for `* OK` and is greeted with `+OK`.
pub(super) static PORT_POP_FOR_IMAP: Rule = Rule {
    code: "port-pop-for-imap",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortProtocol,
    reads: &[Reads::Protocol, Reads::Port],
    covers: &[Cover::Stage(Stage::PortEncryption), Cover::Stage(Stage::Cleartext)],
    sources: &[Source::Rfc(1939, "3"), Source::Rfc(8314, "3.1")],
    check: |situation, findings| {
        wrong_protocol(&PORT_POP_FOR_IMAP, situation, findings, Protocol::Imap, &[109, 110, 995]);
    },
    examples: examples! {
        fires: ["imap mail.kundenpost.net:110 starttls", "imap mail.kundenpost.net:995 tls"],
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
    covers: &[Cover::Stage(Stage::PortEncryption), Cover::Stage(Stage::Cleartext)],
    sources: &[Source::Rfc(9051, "2.1")],
    check: |situation, findings| {
        wrong_protocol(
            &PORT_IMAP_FOR_POP,
            situation,
            findings,
            Protocol::Pop3,
            &[143, 220, 585, 993],
        );
    },
    examples: examples! {
        fires: ["pop3 mail.kundenpost.net:993 tls"],
        quiet: ["pop3 mail.kundenpost.net:110 starttls", "imap mail.kundenpost.net:143 starttls"],
    },
};

fn wrong_protocol(
    rule: &'static Rule,
    situation: &Situation,
    findings: &mut Findings,
    protocol: Protocol,
    ports: &[u16],
) {
    let server = &situation.account.incoming;
    let Some(port) = server.port.filter(|port| ports.contains(port)) else { return };
    if server.protocol != Some(protocol) {
        return;
    }
    let other = match protocol {
        Protocol::Imap => Protocol::Pop3,
        Protocol::Pop3 | Protocol::Smtp => Protocol::Imap,
    };
    let switch = Fix::set(Side::Incoming.field(ServerField::Protocol), other.token());
    findings.push(
        rule.at(Side::Incoming.field(ServerField::Port))
            .related(Side::Incoming.field(ServerField::Protocol))
            .param("port", port)
            .fixes(standard_fixes(Side::Incoming, protocol))
            .fix(switch),
    );
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
                  fix incoming.protocol=imap
            "#]],
        );
    }
}
