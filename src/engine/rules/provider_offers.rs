//! What a known provider offers: protocols, and ports with their encryption.

use super::by_code;
use super::examples;
use super::provider_hosts::address_provider;
use super::provider_rows::nearest;
use crate::engine::ports::{set_pair, verdict};
use crate::engine::{
    Ask, Cover, Field, Fix, Impact, Protocol, Reads, Rule, ServerField, Severity, Side, Situation,
    Stage,
};
use crate::providers::{Offer, Provider};

/// The right host, and a port with an encryption that the provider does not publish there.
pub(super) static PROVIDER_PORT_MISMATCH: Rule = Rule {
    code: "provider-port-mismatch",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::PortEncryption,
    reads: &[Reads::Host, Reads::Protocol, Reads::Port, Reads::Encryption],
    covers: &[
        Cover::Code("port-custom"),
        Cover::Code("port-obsolete-imaps585"),
        Cover::Code("port-transposed"),
        Cover::Code("port-web"),
        Cover::Code("smtp-587-implicit-tls"),
        Cover::Code("smtp-alt-port-tls-unusual"),
        Cover::Code("smtp-port-25"),
        Cover::Code("smtp-port-2525"),
        Cover::Code("smtp-port-26"),
        Cover::Code("starttls-prefer-implicit"),
    ],
    sources: &[],
    check: |situation, findings| {
        for server in situation.servers() {
            let Some(provider) = publisher(situation, server.side) else { continue };
            let (Some(protocol), Some(port), Some(encryption)) =
                (server.protocol, server.port, server.encryption)
            else {
                continue;
            };
            let rows = || {
                let host = &server.host.text;
                provider.rows().filter(move |row| row.protocol == protocol && row.host == host)
            };
            let is_told = verdict(server)
                .code()
                .and_then(by_code)
                .is_some_and(|rule| rule.severity == Severity::Error);
            let is_offered = rows().any(|row| row.port == port && row.encryption == encryption);
            if is_told || is_offered || !encryption.protects() || !rows().any(|row| row.confirmed) {
                continue;
            }
            let Some(best) = nearest(server, rows()) else { continue };
            let others = rows().filter(|row| row.encryption.protects() && *row != best);
            let fixes = std::iter::once(best)
                .chain(others)
                .map(|row| set_pair(server.side, (row.port, row.encryption)));
            findings.push(
                PROVIDER_PORT_MISMATCH
                    .at(server.side.field(ServerField::Port))
                    .related(server.side.field(ServerField::Encryption))
                    .related(server.side.field(ServerField::Host))
                    .param("provider", provider.name())
                    .fixes(fixes),
            );
        }
    },
    examples: examples! {
        fires: [
            "imap imap.gmail.com:143 starttls",
            "smtp smtp.gmail.com:2525 starttls",
            "imap imap.gmx.net:1993 tls",
        ],
        quiet: [
            "imap imap.gmail.com:993 tls",
            "smtp smtp.gmail.com:587 starttls",
            "imap imap.kundenpost.net:1993 tls",
            "imap imap.gmail.com:143 tls",
            "imap imap.gmail.com:993 none",
        ],
    },
};

/// POP3 or IMAP at a provider that has none.
pub(super) static PROVIDER_PROTO_UNAVAILABLE: Rule = Rule {
    code: "provider-proto-unavailable",
    severity: Severity::Error,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: &[
        Cover::Stage(Stage::Name),
        Cover::Stage(Stage::PortProtocol),
        Cover::Stage(Stage::PortEncryption),
        Cover::Code("cross-majority"),
    ],
    sources: &[],
    check: |situation, findings| {
        let server = &situation.account.incoming;
        let Some(chosen) = server.protocol else { return };
        let Some(provider) =
            address_provider(situation).or_else(|| situation.provider_of(Side::Incoming))
        else {
            return;
        };
        let other = if chosen == Protocol::Imap { Protocol::Pop3 } else { Protocol::Imap };
        let row = provider.rows().find(|row| row.protocol == other && row.confirmed);
        let Some(row) = row.filter(|row| row.encryption.protects()) else { return };
        // A mailbox at one provider can be read through another's server.
        let theirs = situation.provider_of(Side::Incoming);
        let is_elsewhere = theirs.is_some_and(|theirs| {
            theirs.rows().any(|row| row.protocol == chosen && row.host == server.host.text)
        });
        if provider.offers(chosen) != Some(Offer::No) || is_elsewhere || server.host.is_loopback() {
            return;
        }
        let side = Side::Incoming;
        let fix = Fix::set(side.field(ServerField::Protocol), other.token())
            .and(side.field(ServerField::Host), row.host)
            .and(side.field(ServerField::Port), row.port)
            .and(side.field(ServerField::Encryption), row.encryption.token());
        findings.push(
            PROVIDER_PROTO_UNAVAILABLE
                .at(side.field(ServerField::Protocol))
                .related(side.field(ServerField::Host))
                .related(Field::Email)
                .param("provider", provider.name())
                .fix(fix)
                .ask(Ask::Provider),
        );
    },
    examples: examples! {
        fires: [
            "pop3 imap.mail.me.com:995 tls; email anna@icloud.com",
            "pop3 pop.mail.me.com:995 tls; email anna@me.com",
        ],
        quiet: [
            "imap imap.mail.me.com:993 tls; email anna@icloud.com",
            "pop3 pop.gmail.com:995 tls; email anna@gmail.com",
            "pop3 pop.kundenpost.net:995 tls; email anna@kundenpost.net",
        ],
    },
};

/// Who publishes this side's host: the provider of the address if it does, or else the one that runs it.
fn publisher(situation: &Situation, side: Side) -> Option<Provider> {
    let host = situation.account.server(side).host.name()?;
    let mine =
        address_provider(situation).filter(|provider| provider.rows().any(|row| row.host == host));
    mine.or_else(|| situation.provider_of(side))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_nearest_published_pair_comes_first() {
        check(
            "smtp smtp.gmail.com:2525 starttls",
            &expect![[r#"
                warning provider-port-mismatch outgoing.port
                  fix outgoing.port=587
                  fix outgoing.port=465 outgoing.encryption=tls
                advice auth-app-password outgoing.auth
            "#]],
        );
        check(
            "smtp smtp.gmail.com:587 tls",
            &expect![[r#"
                warning provider-port-mismatch outgoing.port
                  fix outgoing.encryption=starttls
                  fix outgoing.port=465
                advice auth-app-password outgoing.auth
            "#]],
        );
        check(
            "imap imap.gmail.com:143 starttls",
            &expect![[r#"
                warning provider-port-mismatch incoming.port
                  fix incoming.port=993 incoming.encryption=tls
                advice auth-app-password incoming.auth
            "#]],
        );
    }

    #[test]
    fn the_protocol_that_is_there_is_offered() {
        check(
            "pop3 pop.mail.me.com:995 tls; email anna@me.com",
            &expect![[r#"
            error provider-proto-unavailable incoming.protocol
              fix incoming.protocol=imap incoming.host=imap.mail.me.com incoming.port=993
              ask provider
        "#]],
        );
    }
}
