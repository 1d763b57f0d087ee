//! No encryption: on the way to a server, on the device itself, and inside Tor.

use super::examples;
use super::port_encryption::at_encryption;
use crate::engine::ports::{Verdict, servers, ways};
use crate::engine::{
    Auth, Findings, Impact, Reads, Rule, Server, ServerField, Severity, Situation, Source, Stage,
};

/// Reading mail in the open: password and mail can be read by anybody on the way.
pub(super) static ENC_NONE_INCOMING: Rule = Rule {
    code: "enc-none-incoming",
    severity: Severity::Error,
    impact: Impact::Unsafe,
    stage: Stage::Cleartext,
    reads: &[Reads::Encryption, Reads::Host, Reads::Port, Reads::Protocol, Reads::Auth],
    covers: &[],
    sources: &[Source::Rfc(8314, "4.1"), Source::Rfc(8314, "5.2"), Source::Rfc(9051, "6.2.3")],
    check: |situation, findings| {
        in_the_open(&ENC_NONE_INCOMING, Verdict::EncNoneIncoming, situation, findings);
    },
    examples: examples! {
        fires: ["pop3 pop.kundenpost.net:110 none", "imap 192.168.1.20:143 none",
            "imap imap.kundenpost.net:143 none auth=encrypted-password", "incoming.encryption=none"],
        quiet: ["pop3 pop.kundenpost.net:995 tls", "imap localhost:143 none", "imap abcdefghij.onion:143 none", "incoming.host=imap.kundenpost.net"],
    },
};

/// Sending mail in the open.
pub(super) static ENC_NONE_OUTGOING: Rule = Rule {
    code: "enc-none-outgoing",
    severity: Severity::Error,
    impact: Impact::Unsafe,
    stage: Stage::Cleartext,
    reads: &[Reads::Encryption, Reads::Host, Reads::Port, Reads::Auth],
    covers: &[],
    sources: &[Source::Rfc(8314, "4"), Source::Rfc(8314, "5.2"), Source::Rfc(4954, "4")],
    check: |situation, findings| {
        in_the_open(&ENC_NONE_OUTGOING, Verdict::EncNoneOutgoing, situation, findings);
    },
    examples: examples! {
        fires: ["smtp smtp.kundenpost.net:587 none", "smtp smtp.kundenpost.net:25 none auth=none", "smtp nas.local:25 none"],
        quiet: ["smtp smtp.kundenpost.net:587 starttls", "smtp 127.0.0.1:1025 none"],
    },
};

/// No encryption to a helper program on the same device: nothing leaves it.
pub(super) static ENC_NONE_LOOPBACK: Rule = Rule {
    code: "enc-none-loopback",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Cleartext,
    reads: &[Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(1122, "3.2.1.3")],
    check: |situation, findings| {
        kept_inside(&ENC_NONE_LOOPBACK, Verdict::EncNoneLoopback, situation, findings);
    },
    examples: examples! {
        fires: ["imap 127.0.0.1:1143 none", "smtp localhost:25 none"],
        quiet: ["imap 127.0.0.1:1143 starttls", "imap imap.kundenpost.net:143 none"],
    },
};

/// No encryption to a .onion host: Tor encrypts all the way to it.
pub(super) static ENC_NONE_ONION: Rule = Rule {
    code: "enc-none-onion",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Cleartext,
    reads: &[Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[Source::Rfc(7686, "2")],
    check: |situation, findings| {
        kept_inside(&ENC_NONE_ONION, Verdict::EncNoneOnion, situation, findings);
    },
    examples: examples! {
        fires: ["imap abcdefghij.onion:143 none"],
        quiet: ["imap abcdefghij.onion:993 tls", "imap imap.kundenpost.net:143 none"],
    },
};

/// An error, unless only the person's own network can listen, or there is no password to hear.
fn in_the_open(
    rule: &'static Rule,
    verdict: Verdict,
    situation: &Situation,
    findings: &mut Findings,
) {
    for server in servers(situation, verdict) {
        let is_local = server.host.stays_local();
        let is_secretless = verdict == Verdict::EncNoneOutgoing && server.auth == Some(Auth::None);
        // A challenge and a digest keep the password itself from being read; the mail is as open as ever.
        let hides_password =
            is_secretless || matches!(server.auth, Some(Auth::EncryptedPassword | Auth::Ntlm));
        let field = |field| server.side.field(field);
        let mut finding = at_encryption(rule, server)
            .related(field(ServerField::Host))
            .related(field(ServerField::Auth))
            .param("listener", if is_local { "home" } else { "anybody" })
            .param("secret", if hides_password { "mail" } else { "password" })
            .fixes(ways(situation, server));
        if is_local || is_secretless {
            finding = finding.graded(Severity::Warning, Impact::Unsafe);
        }
        findings.push(finding);
    }
}

/// Once for both sides: it is nothing to worry about.
fn kept_inside(
    rule: &'static Rule,
    verdict: Verdict,
    situation: &Situation,
    findings: &mut Findings,
) {
    let mut kept = servers(situation, verdict);
    let Some(first) = kept.next() else { return };
    let host = |server: &Server| server.side.field(ServerField::Host);
    let mut finding = at_encryption(rule, first).related(host(first));
    for server in kept {
        let encryption = server.side.field(ServerField::Encryption);
        finding = finding.related(encryption).related(host(server));
    }
    findings.push(finding);
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn pop_in_the_open_is_offered_995_first() {
        check(
            "pop3 pop.kundenpost.net:110 none",
            &expect![[r#"
            error enc-none-incoming incoming.encryption
              fix incoming.port=995 incoming.encryption=tls
              fix incoming.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn on_587_starttls_comes_first_because_some_providers_have_nothing_else() {
        check(
            "smtp smtp.kundenpost.net:587 none",
            &expect![[r#"
            error enc-none-outgoing outgoing.encryption
              fix outgoing.encryption=starttls
              fix outgoing.port=465 outgoing.encryption=tls
        "#]],
        );
    }

    #[test]
    fn an_unusual_port_may_be_right_and_is_offered_with_starttls_last() {
        check(
            "imap imap.kundenpost.net:1200 none",
            &expect![[r#"
            error enc-none-incoming incoming.encryption
              fix incoming.port=993 incoming.encryption=tls
              fix incoming.port=143 incoming.encryption=starttls
              fix incoming.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn at_home_and_without_a_password_it_is_a_warning() {
        check(
            "imap 192.168.1.20:143 none",
            &expect![[r#"
            warning enc-none-incoming incoming.encryption
              fix incoming.port=993 incoming.encryption=tls
              fix incoming.encryption=starttls
            advice host-private incoming.host
        "#]],
        );
        check(
            "smtp smtp.kundenpost.net:25 none auth=none",
            &expect![[r#"
                warning enc-none-outgoing outgoing.encryption
                  fix outgoing.port=465 outgoing.encryption=tls
                  fix outgoing.port=587 outgoing.encryption=starttls
                warning auth-none-outgoing outgoing.auth
                  fix outgoing.auth=password
            "#]],
        );
    }

    #[test]
    fn without_a_port_and_protocol_the_encryption_speaks_for_itself() {
        check(
            "incoming.encryption=none",
            &expect![[r#"
            error enc-none-incoming incoming.encryption
              fix incoming.encryption=tls
        "#]],
        );
        check(
            "outgoing.encryption=none",
            &expect![[r#"
            error enc-none-outgoing outgoing.encryption
              fix outgoing.port=465 outgoing.encryption=tls
              fix outgoing.port=587 outgoing.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn on_the_device_and_inside_tor_it_is_worth_knowing() {
        check(
            "imap 127.0.0.1:1143 none; smtp 127.0.0.1:1025 none",
            &expect![[r#"
            advice host-loopback incoming.host
            advice enc-none-loopback incoming.encryption
        "#]],
        );
        check(
            "imap localhost:143 none; smtp abcdefghij.onion:25 none",
            &expect![[r#"
                advice host-loopback incoming.host
                advice enc-none-loopback incoming.encryption
                advice host-onion outgoing.host
                advice enc-none-onion outgoing.encryption
            "#]],
        );
    }
}
