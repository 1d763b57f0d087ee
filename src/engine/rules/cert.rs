//! Hosts whose certificate often carries another name.

use super::examples;
use crate::engine::{
    Ask, Encryption, Field, Finding, Host, HostKind, Impact, Place, Reads, Rule, Server,
    ServerField, Severity, Side, Situation, Source, Stage,
};

/// The first label under which hosting companies let customers reach a shared mail server by their own domain.
///
/// `imap`, `pop` and `smtp` are as often the names of a provider that has a certificate for them.
const OWN_NAME: &str = "mail";

/// A server under the person's own domain: shared servers often show a certificate with the host's own name.
pub(super) static CERT_VANITY_HOST: Rule = Rule {
    code: "cert-vanity-host",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Certificate,
    reads: &[Reads::Email, Reads::Host, Reads::Encryption],
    covers: &[],
    sources: &[
        Source::Page {
            title: "Certificate domain mismatch error, DreamHost",
            url: "https://help.dreamhost.com/hc/en-us/articles/215306748-Certificate-domain-mismatch-error-when-connecting-to-a-DreamHost-mail-server",
            read: "2026-11-23",
        },
        Source::Page {
            title: "SSL certificate warning when connecting to a mail server, Web Hosting Plus",
            url: "https://webhostingplus.uk/hosting/ssl-certificate-warning-on-apple-devices-when-connecting-to-a-mail-server/",
            read: "2026-11-23",
        },
    ],
    check: |situation, findings| {
        let Some(domain) = situation.account.email_domain().map(str::to_ascii_lowercase) else {
            return;
        };
        if situation.catalogue.by_domain(&domain).is_some() {
            return;
        }
        let sides = sides(situation, |server| {
            situation.provider_of(server.side).is_none()
                && server
                    .host
                    .name()
                    .and_then(|name| name.split_once('.'))
                    .is_some_and(|(label, rest)| label == OWN_NAME && rest == domain)
        });
        if let Some(finding) = at_hosts(&CERT_VANITY_HOST, &sides) {
            findings.push(finding.related(Field::Email).param("domain", domain).ask(Ask::Provider));
        }
    },
    examples: examples! {
        fires: ["email anna@kundenpost.net; imap mail.kundenpost.net:993 tls"],
        quiet: [
            "email anna@kundenpost.net; imap server7.hoster.net:993 tls",
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls",
            "email anna@kundenpost.net; imap mail.kundenpost.net:143 none",
            "imap mail.kundenpost.net:993 tls",
        ],
    },
};

/// No public authority certifies a server on one's own machine or network, so its certificate is its own.
pub(super) static CERT_SELFSIGNED_LOCAL: Rule = Rule {
    code: "cert-selfsigned-local",
    severity: Severity::Advice,
    impact: Impact::Tidy,
    stage: Stage::Certificate,
    reads: &[Reads::Host, Reads::Encryption],
    covers: &[],
    sources: &[Source::Page {
        title: "Baseline Requirements, CA/Browser Forum, 7.1.4.2.1",
        url: "https://cabforum.org/working-groups/server/baseline-requirements/",
        read: "2026-11-23",
    }],
    check: |situation, findings| {
        let sides = sides(situation, |server| is_local(&server.host));
        if let Some(finding) = at_hosts(&CERT_SELFSIGNED_LOCAL, &sides) {
            findings.push(finding);
        }
    },
    examples: examples! {
        fires: ["imap 127.0.0.1:1143 starttls", "smtp 192.168.1.7:465 tls"],
        quiet: ["imap 127.0.0.1:1143 none", "imap mail.kundenpost.net:993 tls"],
    },
};

/// Whether a host is the device itself or an address inside one network (RFC 1918, RFC 4193).
fn is_local(host: &Host) -> bool {
    host.place() == Place::Loopback
        || match host.kind {
            HostKind::V4(address) => address.is_private(),
            HostKind::V6(address) => address.is_unique_local(),
            _ => false,
        }
}

/// The sides with a connection that may be encrypted for which `is` holds.
fn sides(situation: &Situation, is: impl Fn(&Server) -> bool) -> Vec<Side> {
    situation
        .servers()
        .into_iter()
        .filter(|server| server.encryption.is_some_and(|encryption| encryption != Encryption::None))
        .filter(|server| is(server))
        .map(|server| server.side)
        .collect()
}

/// One finding for the hosts of these sides.
fn at_hosts(rule: &'static Rule, sides: &[Side]) -> Option<Finding> {
    let (first, rest) = sides.split_first()?;
    let finding = rule.at(first.field(ServerField::Host));
    Some(rest.iter().fold(finding, |finding, side| finding.related(side.field(ServerField::Host))))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn both_sides_are_one_finding() {
        check(
            "email anna@kundenpost.net; imap mail.kundenpost.net:993 tls; smtp mail.kundenpost.net:465 tls",
            &expect![[r#"
                advice cert-vanity-host incoming.host
                  ask provider
            "#]],
        );
        check(
            "imap 127.0.0.1:1143 starttls; smtp 127.0.0.1:1025 starttls",
            &expect![[r#"
                advice cert-selfsigned-local incoming.host
                advice host-loopback incoming.host
            "#]],
        );
    }
}
