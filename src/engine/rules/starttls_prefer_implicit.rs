//! STARTTLS for reading, where SSL/TLS from the start is the better of two good choices.

use super::examples;
use super::port_encryption::at_encryption;
use crate::engine::ports::{Verdict, servers, set_pair, standard};
use crate::engine::{Encryption, Impact, Reads, Rule, Server, Severity, Situation, Source, Stage};

/// STARTTLS on 143 or 110. Silent where the provider is known and offers nothing else, and always silent on 587.
pub(super) static STARTTLS_PREFER_IMPLICIT: Rule = Rule {
    code: "starttls-prefer-implicit",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::PortEncryption,
    reads: &[Reads::Protocol, Reads::Port, Reads::Encryption, Reads::Host],
    covers: &[],
    sources: &[
        Source::Rfc(8314, "3"),
        Source::Page {
            title: "Poddebniak and others, Why TLS Is Better Without STARTTLS, USENIX Security 2021",
            url: "https://www.usenix.org/conference/usenixsecurity21/presentation/poddebniak",
            read: "2026-11-23",
        },
    ],
    check: |situation, findings| {
        for server in servers(situation, Verdict::StarttlsPreferImplicit) {
            let Some(protocol) = server.protocol else { continue };
            if offers_tls(situation, server) {
                let [tls, _] = standard(protocol);
                findings.push(
                    at_encryption(&STARTTLS_PREFER_IMPLICIT, server)
                        .param("better", tls.0)
                        .fix(set_pair(server.side, tls)),
                );
            }
        }
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:143 starttls", "pop3 pop.kundenpost.net:110 starttls"],
        quiet: ["imap imap.kundenpost.net:993 tls", "smtp smtp.kundenpost.net:587 starttls", "imap localhost:143 starttls"],
    },
};

/// Whether SSL/TLS from the start is to be had, as far as anybody knows.
fn offers_tls(situation: &Situation, server: &Server) -> bool {
    situation.provider_of(server.side).is_none_or(|provider| {
        provider.rows().any(|row| {
            Some(row.protocol) == server.protocol
                && row.host == server.host.text
                && row.encryption == Encryption::Tls
        })
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn offers_the_other_port() {
        check(
            "pop3 pop.kundenpost.net:110 starttls",
            &expect![[r#"
            advice starttls-prefer-implicit incoming.encryption
              fix incoming.port=995 incoming.encryption=tls
        "#]],
        );
    }
}
