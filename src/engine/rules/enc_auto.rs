//! Encryption left to the app.

use super::examples;
use super::port_encryption::at_encryption;
use crate::engine::ports::{Verdict, servers, ways};
use crate::engine::{Impact, Reads, Rule, ServerField, Severity, Source, Stage};

/// "Automatic", or encryption "if available": somebody on the way can take the offer away, and the app goes on without.
pub(super) static ENC_AUTO: Rule = Rule {
    code: "enc-auto",
    severity: Severity::Warning,
    impact: Impact::Unsafe,
    stage: Stage::Cleartext,
    reads: &[Reads::Encryption, Reads::Host, Reads::Port, Reads::Protocol],
    covers: &[],
    sources: &[
        Source::Rfc(3207, "6"),
        Source::Rfc(2595, "2.2"),
        Source::Page {
            title: "A Multifaceted Study on the Use of TLS and Auto-detect in Email Ecosystems, NDSS 2025 (abstract)",
            url: "https://www.ndss-symposium.org/",
            read: "2026-11-23",
        },
    ],
    check: |situation, findings| {
        for server in servers(situation, Verdict::EncAuto) {
            let finding =
                at_encryption(&ENC_AUTO, server).related(server.side.field(ServerField::Host));
            let ways = ways(situation, server);
            findings.push(if server.host.stays_local() {
                // Advice must not lead to other advice, as the second-best ways do.
                finding.graded(Severity::Advice, Impact::Unsafe).fixes(ways.into_iter().take(1))
            } else {
                finding.fixes(ways)
            });
        }
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:143 auto", "outgoing.encryption=auto"],
        quiet: ["imap imap.kundenpost.net:143 starttls", "imap 127.0.0.1:1143 auto"],
    },
};

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_port_tells_what_to_choose_instead() {
        check(
            "imap imap.kundenpost.net:993 auto",
            &expect![[r#"
            warning enc-auto incoming.encryption
              fix incoming.encryption=tls
              fix incoming.port=143 incoming.encryption=starttls
        "#]],
        );
        check(
            "smtp smtp.kundenpost.net:587 auto",
            &expect![[r#"
            warning enc-auto outgoing.encryption
              fix outgoing.encryption=starttls
              fix outgoing.port=465 outgoing.encryption=tls
        "#]],
        );
    }

    #[test]
    fn port_25_is_not_offered_with_starttls() {
        check(
            "smtp smtp.kundenpost.net:25 auto",
            &expect![[r#"
            warning enc-auto outgoing.encryption
              fix outgoing.port=465 outgoing.encryption=tls
              fix outgoing.port=587 outgoing.encryption=starttls
        "#]],
        );
    }

    #[test]
    fn a_wrong_port_says_it_all() {
        check(
            "imap imap.kundenpost.net:995 auto",
            &expect![[r#"
            error cross-majority incoming.port
              fix incoming.port=993 incoming.encryption=tls
              fix incoming.port=143 incoming.encryption=starttls
        "#]],
        );
    }
}
