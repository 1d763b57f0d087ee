//! A port that begins with encryption, met with STARTTLS or nothing, and the reverse.

use super::examples;
use super::port_other_protocol::IANA_PORTS;
use crate::engine::ports::{Verdict, servers, ways};
use crate::engine::{
    Encryption, Finding, Findings, Fix, Impact, Reads, Rule, Server, ServerField, Severity,
    Situation, Source, Stage,
};

/// No encryption on 993, 995 or 465: both sides wait for the other to begin.
pub(super) static PORT_ENC_NONE_ON_TLS_PORT: Rule = Rule {
    code: "port-enc-none-on-tls-port",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortEncryption,
    reads: &[Reads::Protocol, Reads::Port, Reads::Encryption],
    covers: &[],
    sources: &[Source::Rfc(8314, "3"), Source::Rfc(1939, "3")],
    check: |situation, findings| {
        let verdict = Verdict::PortEncNoneOnTlsPort;
        mismatch(&PORT_ENC_NONE_ON_TLS_PORT, verdict, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:993 none", "smtp smtp.kundenpost.net:465 none"],
        quiet: ["imap imap.kundenpost.net:993 tls", "imap imap.kundenpost.net:143 none"],
    },
};

/// STARTTLS on 993, 995 or 465: the commonest slip of all.
pub(super) static PORT_ENC_STARTTLS_ON_TLS_PORT: Rule = Rule {
    code: "port-enc-starttls-on-tls-port",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortEncryption,
    reads: &[Reads::Protocol, Reads::Port, Reads::Encryption],
    covers: &[],
    sources: &[Source::Rfc(8314, "3"), Source::Rfc(9051, "6.2.1")],
    check: |situation, findings| {
        let verdict = Verdict::PortEncStarttlsOnTlsPort;
        mismatch(&PORT_ENC_STARTTLS_ON_TLS_PORT, verdict, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:993 starttls", "smtp smtp.kundenpost.net:465 starttls"],
        quiet: ["pop3 pop.kundenpost.net:995 tls", "pop3 pop.kundenpost.net:110 starttls"],
    },
};

/// SSL/TLS on 143, 110 or 25: the server greets in the open, and the app takes that for a broken handshake.
pub(super) static PORT_ENC_TLS_ON_STARTTLS_PORT: Rule = Rule {
    code: "port-enc-tls-on-starttls-port",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::PortEncryption,
    reads: &[Reads::Protocol, Reads::Port, Reads::Encryption],
    covers: &[],
    sources: &[Source::Rfc(2595, "3.1"), Source::Rfc(2595, "4"), Source::Rfc(3207, "4")],
    check: |situation, findings| {
        let verdict = Verdict::PortEncTlsOnStarttlsPort;
        mismatch(&PORT_ENC_TLS_ON_STARTTLS_PORT, verdict, situation, findings);
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:143 tls", "smtp smtp.kundenpost.net:25 tls"],
        quiet: ["imap imap.kundenpost.net:143 starttls", "smtp smtp.kundenpost.net:587 tls"],
    },
};

/// SSL/TLS on 587: STARTTLS by the standard, though a few providers do otherwise.
pub(super) static SMTP_587_IMPLICIT_TLS: Rule = Rule {
    code: "smtp-587-implicit-tls",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::PortEncryption,
    reads: &[Reads::Port, Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(8314, "3.3"), Source::Rfc(6409, "3.1")],
    check: |situation, findings| {
        mismatch(&SMTP_587_IMPLICIT_TLS, Verdict::Smtp587ImplicitTls, situation, findings);
    },
    examples: examples! {
        fires: ["smtp smtp.kundenpost.net:587 tls"],
        quiet: ["smtp smtp.gmail.com:465 tls", "smtp smtp.gmail.com:587 starttls", "smtp localhost:587 tls"],
    },
};

/// SSL/TLS on 26 or 2525, substitutes for the ports that begin in the open.
pub(super) static SMTP_ALT_PORT_TLS_UNUSUAL: Rule = Rule {
    code: "smtp-alt-port-tls-unusual",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::PortEncryption,
    reads: &[Reads::Port, Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[IANA_PORTS],
    check: |situation, findings| {
        for server in servers(situation, Verdict::SmtpAltPortTlsUnusual) {
            let encryption = server.side.field(ServerField::Encryption);
            let starttls = Fix::set(encryption, Encryption::Starttls.token());
            findings.push(
                at_encryption(&SMTP_ALT_PORT_TLS_UNUSUAL, server)
                    .fix(starttls)
                    .fixes(ways(situation, server)),
            );
        }
    },
    examples: examples! {
        fires: ["smtp smtp.kundenpost.net:2525 tls", "smtp smtp.kundenpost.net:26 tls"],
        quiet: ["smtp smtp.kundenpost.net:2525 starttls"],
    },
};

/// A finding at the encryption, which the port takes part in.
pub(super) fn at_encryption(rule: &'static Rule, server: &Server) -> Finding {
    rule.at(server.side.field(ServerField::Encryption))
        .related(server.side.field(ServerField::Port))
}

fn mismatch(rule: &'static Rule, verdict: Verdict, situation: &Situation, findings: &mut Findings) {
    for server in servers(situation, verdict) {
        findings.push(at_encryption(rule, server).fixes(ways(situation, server)));
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn keeps_the_port_that_is_encrypted_from_the_start() {
        check(
            "imap imap.kundenpost.net:993 starttls",
            &expect![[r#"
            error port-enc-starttls-on-tls-port incoming.encryption
              fix incoming.encryption=tls
              fix incoming.port=143
        "#]],
        );
        check(
            "smtp smtp.kundenpost.net:465 starttls",
            &expect![[r#"
            error port-enc-starttls-on-tls-port outgoing.encryption
              fix outgoing.encryption=tls
              fix outgoing.port=587
        "#]],
        );
        check(
            "pop3 pop.kundenpost.net:995 none",
            &expect![[r#"
            error port-enc-none-on-tls-port incoming.encryption
              fix incoming.encryption=tls
              fix incoming.port=110 incoming.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn keeps_the_encryption_that_was_chosen() {
        check(
            "imap imap.kundenpost.net:143 tls",
            &expect![[r#"
            error port-enc-tls-on-starttls-port incoming.encryption
              fix incoming.port=993
              fix incoming.encryption=starttls
        "#]],
        );
        check(
            "smtp smtp.kundenpost.net:25 tls",
            &expect![[r#"
            error port-enc-tls-on-starttls-port outgoing.encryption
              fix outgoing.port=465
              fix outgoing.port=587 outgoing.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn gmail_on_587_is_offered_starttls_there_and_ssl_on_465() {
        check(
            "smtp smtp.gmail.com:587 tls",
            &expect![[r#"
                warning provider-port-mismatch outgoing.port
                  fix outgoing.encryption=starttls
                  fix outgoing.port=465
                advice auth-app-password outgoing.auth
            "#]],
        );
    }

    #[test]
    fn a_substitute_port_is_kept_first() {
        check(
            "smtp smtp.kundenpost.net:2525 tls",
            &expect![[r#"
            warning smtp-alt-port-tls-unusual outgoing.encryption
              fix outgoing.encryption=starttls
              fix outgoing.port=465
              fix outgoing.port=587 outgoing.encryption=starttls
        "#]],
        );
    }
}
