//! Hosts that are not among those of the address's provider.

use super::examples;
use super::provider_rows::towards;
use crate::engine::domain::registered;
use crate::engine::similar::within;
use crate::engine::{
    Ask, Cover, Field, Finding, Impact, Place, Reads, Rule, Server, ServerField, Severity, Side,
    Situation, Stage,
};
use crate::providers::{Provider, Status};

/// A name under the provider's own domain that it does not publish.
pub(super) static PROVIDER_HOST_MISMATCH: Rule = Rule {
    code: "provider-host-mismatch",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Name,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: &[
        Cover::Code("host-bare-domain"),
        Cover::Code("host-incoming-as-smtp"),
        Cover::Code("host-is-autodiscover"),
        Cover::Code("host-names-other-incoming"),
        Cover::Code("host-other-service"),
        Cover::Code("host-smtp-as-incoming"),
        Cover::Code("host-webmail-label"),
    ],
    sources: &[],
    check: |situation, findings| {
        for (server, name, provider) in unlisted(situation) {
            if is_under(provider, registered(name)) {
                findings.push(found(&PROVIDER_HOST_MISMATCH, server, provider));
            }
        }
    },
    examples: examples! {
        fires: [
            "imap mail.gmail.com:993 tls; email anna@gmail.com",
            "imap imap.gmx.de:993 tls; email anna@gmx.de",
            "smtp smtp.gmx.net:465 tls; email anna@gmx.net",
        ],
        quiet: [
            "imap imap.gmail.com:993 tls; email anna@gmail.com",
            "imap mail.gmail.com:993 tls; email anna@kundenpost.net",
            "smtp smtp.kundenpost.net:465 tls; email anna@gmail.com",
        ],
    },
};

/// The address is a large provider's, and mail is to be read somewhere else.
pub(super) static CROSS_EMAIL_DOMAIN_HOST: Rule = Rule {
    code: "cross-email-domain-host",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Name,
    reads: &[Reads::Email, Reads::Host],
    covers: &[],
    sources: &[],
    check: |situation, findings| {
        for (server, name, provider) in unlisted(situation) {
            // Many people send through their internet provider; nobody reads another provider's mailbox there.
            if server.side == Side::Incoming && !is_under(provider, registered(name)) {
                let finding = found(&CROSS_EMAIL_DOMAIN_HOST, server, provider);
                findings.push(finding.ask(Ask::Yourself));
            }
        }
    },
    examples: examples! {
        fires: ["imap imap.kundenpost.net:993 tls; email anna@gmail.com"],
        quiet: [
            "imap imap.gmail.com:993 tls; email anna@gmail.com",
            "imap imap.kundenpost.net:993 tls; email anna@firma.net",
            "imap 127.0.0.1:1143 starttls; email anna@gmail.com",
        ],
    },
};

/// A real host of one provider, typed for that of another with nearly the same name.
pub(super) static HOST_NEAR_OTHER_PROVIDER: Rule = Rule {
    code: "host-near-other-provider",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: &[Cover::Code("cross-provider-differ")],
    sources: &[],
    check: |situation, findings| {
        let Some(mine) = address_provider(situation) else { return };
        for server in situation.servers() {
            let host = &server.host.text;
            let Some(theirs) = situation.provider_of(server.side) else { continue };
            if theirs.id() == mine.id() || lists(mine, host) || is_relative(mine, theirs) {
                continue;
            }
            let slips = if host.len() >= 14 { 2 } else { 1 };
            let near = mine
                .rows()
                .find(|row| Some(row.protocol) == server.protocol && within(host, row.host, slips));
            if let Some(row) = near {
                findings.push(
                    HOST_NEAR_OTHER_PROVIDER
                        .at(server.side.field(ServerField::Host))
                        .related(Field::Email)
                        .param("theirs", theirs.name())
                        .param("provider", mine.name())
                        .param("meant", row.host)
                        .fixes(towards(server, mine, row.host))
                        .ask(Ask::Yourself),
                );
            }
        }
    },
    examples: examples! {
        fires: ["imap imap.mail.com:993 tls; email anna@gmail.com"],
        quiet: [
            "imap imap.mail.com:993 tls; email anna@mail.com",
            "imap imap.mail.com:993 tls; email anna@kundenpost.net",
            "imap imaps.tin.it:143 starttls; email anna@tim.it",
        ],
    },
};

/// A host that its provider used to name.
pub(super) static PROVIDER_LEGACY_HOST: Rule = Rule {
    code: "provider-legacy-host",
    severity: Severity::Advice,
    impact: Impact::Fragile,
    stage: Stage::Name,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: &[],
    sources: &[],
    check: |situation, findings| {
        for server in situation.servers() {
            let host = &server.host.text;
            let used_to = |known: &Provider| known.legacy_hosts().any(|old| old == host);
            let provider = address_provider(situation)
                .filter(used_to)
                .or_else(|| situation.provider_of(server.side).filter(used_to));
            let Some(provider) = provider else { continue };
            if provider.rows().any(|row| row.host == host) {
                continue;
            }
            let finding = found(&PROVIDER_LEGACY_HOST, server, provider);
            // What another company runs by now can end any day.
            findings.push(if provider.status() == Status::Migrated {
                finding.graded(Severity::Warning, Impact::Fragile)
            } else {
                finding
            });
        }
    },
    examples: examples! {
        fires: ["imap imap.googlemail.com:993 tls", "imap imap.cox.net:993 tls; email anna@cox.net"],
        quiet: ["imap imap.gmail.com:993 tls", "imap imap.kundenpost.net:993 tls"],
    },
};

/// A host of the same company in another part of the world, where the mailbox is not.
pub(super) static HOST_WRONG_REGION: Rule = Rule {
    code: "host-wrong-region",
    severity: Severity::Warning,
    impact: Impact::Breaks,
    stage: Stage::Cross,
    reads: &[Reads::Email, Reads::Host, Reads::Protocol],
    covers: &[Cover::Code("cross-provider-differ")],
    sources: &[],
    check: |situation, findings| {
        let address = address_provider(situation);
        for server in situation.servers() {
            let host = &server.host.text;
            let Some(theirs) = situation.provider_of(server.side) else { continue };
            // An own domain does not tell the region; then sending follows reading.
            let incoming = situation.provider_of(Side::Incoming);
            let Some(mine) = address.or(incoming) else { continue };
            if theirs.id() != mine.id() && is_relative(mine, theirs) && !lists(mine, host) {
                let finding = HOST_WRONG_REGION
                    .at(server.side.field(ServerField::Host))
                    .param("theirs", theirs.name())
                    .param("provider", mine.name())
                    .fixes(towards(server, mine, ""))
                    .ask(Ask::Yourself);
                findings.push(match address {
                    Some(_) => finding.related(Field::Email),
                    None => finding.related(Side::Incoming.field(ServerField::Host)),
                });
            }
        }
    },
    examples: examples! {
        fires: [
            "imap imap.gmx.com:993 tls; email anna@gmx.net",
            "imap imap.zoho.com:993 tls; email anna@zoho.eu",
            "imap imap.zoho.eu:993 tls; smtp smtp.zoho.com:465 tls; email anna@kundenpost.net",
        ],
        quiet: [
            "imap imap.gmx.com:993 tls; email anna@gmx.com",
            "imap imap.zoho.eu:993 tls; email anna@kundenpost.net",
            "imap imap.gmail.com:993 tls; email anna@gmx.net",
        ],
    },
};

/// Whether the provider names this host, or used to.
fn lists(provider: Provider, host: &str) -> bool {
    provider.rows().any(|row| row.host == host) || provider.legacy_hosts().any(|old| old == host)
}

/// Whether two providers are one company in two regions.
fn is_relative(a: Provider, b: Provider) -> bool {
    a.family().is_some() && a.family() == b.family()
}

/// The provider of the address.
pub(super) fn address_provider(situation: &Situation) -> Option<Provider> {
    situation.provider_of_address()
}

/// Every server whose host nobody is known to run, and that is no slip either, with its name and the provider of the address.
fn unlisted<'a>(situation: &'a Situation) -> impl Iterator<Item = (&'a Server, &'a str, Provider)> {
    let provider = address_provider(situation);
    situation.servers().into_iter().filter_map(move |server| {
        let name = server.host.name().filter(|name| name.contains('.'))?;
        let is_out_there = server.host.place() == Place::Network && !server.host.stays_local();
        let is_unknown = situation.provider_of(server.side).is_none();
        let is_right = situation.slip(server.side).is_none();
        (is_out_there && is_unknown && is_right).then_some((server, name, provider?))
    })
}

/// Whether the domain is one of the provider's: of its addresses or of its hosts.
fn is_under(provider: Provider, domain: &str) -> bool {
    provider.domains().any(|own| own == domain)
        || provider.rows().any(|row| registered(row.host) == domain)
}

fn found(rule: &'static Rule, server: &Server, provider: Provider) -> Finding {
    rule.at(server.side.field(ServerField::Host))
        .related(Field::Email)
        .param("provider", provider.name())
        .fixes(towards(server, provider, ""))
        .ask(Ask::Provider)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::engine::fixture::check;

    #[test]
    fn the_host_for_the_protocol_is_offered() {
        check(
            "pop3 pop.gmx.de:995 tls; smtp smtp.gmx.de:465 tls; email anna@gmx.de",
            &expect![[r#"
                warning provider-host-mismatch incoming.host
                  fix incoming.host=pop.gmx.net
                  ask provider
                warning provider-host-mismatch outgoing.host
                  fix outgoing.host=mail.gmx.net
                  ask provider
            "#]],
        );
        check(
            "imap imap.mail.com:993 tls; email anna@gmail.com",
            &expect![[r#"
                warning host-near-other-provider incoming.host
                  fix incoming.host=imap.gmail.com
                  ask yourself
                advice provider-paid-only incoming.protocol
                advice provider-enable-first incoming.host
            "#]],
        );
    }
}
