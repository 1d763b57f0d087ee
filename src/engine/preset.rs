//! A provider's published settings, held against what was typed.

use super::account::{Account, Server};
use super::choice::Protocol;
use super::draft::Draft;
use super::field::{ServerField, Side};
use super::fix::Fix;
use crate::providers::{Catalogue, Offer, Provider, Row, Status, UserName};

/// What a provider publishes for one way of reading mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Every setting, down the form; each draft gets those that suit it among several of the same worth.
    pub settings: Fix,
    /// Those of them that the draft does not have; empty where it has them all.
    pub missing: Fix,
    /// Whether sources that vouch for the servers name them.
    pub is_confirmed: bool,
    /// Whether the provider wants money for it.
    pub is_paid: bool,
}

/// Why a provider has no settings to offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// No mail app can read its mailboxes.
    NoAccess,
    /// Not over this protocol.
    NotOffered,
    /// Each customer's server has a name of its own.
    PerAccount,
    /// The servers it publishes would send the password in the open.
    Unencrypted,
    /// Nobody said so far which server it is.
    Unknown,
}

/// A provider's settings for reading mail over `protocol`, held against `draft`, which `account` was read from.
///
/// # Errors
///
/// Why there are none.
pub fn preset(
    account: &Account,
    draft: &Draft,
    catalogue: &Catalogue,
    provider: Provider,
    protocol: Protocol,
) -> Result<Preset, Withheld> {
    if matches!(provider.status(), Status::NoClientAccess | Status::Discontinued) {
        return Err(Withheld::NoAccess);
    }
    let offer = provider.offers(protocol);
    if offer == Some(Offer::No) {
        return Err(Withheld::NotOffered);
    }
    let incoming = suitable(provider, protocol, &account.incoming)
        .ok_or_else(|| reason(provider, protocol))?;
    let outgoing = suitable(provider, Protocol::Smtp, &account.outgoing);
    let mut preset = Preset {
        settings: Fix::set(Side::Incoming.field(ServerField::Protocol), protocol.token()),
        missing: Fix::default(),
        is_confirmed: true,
        is_paid: offer == Some(Offer::Paid),
    };
    for (side, row) in Side::ALL.into_iter().zip([Some(incoming), outgoing]) {
        let Some(row) = row else { continue };
        preset.is_confirmed &= row.confirmed;
        let settings = &mut preset.settings.changes;
        let start = if side == Side::Incoming { 0 } else { settings.len() };
        let server = Fix::set(side.field(ServerField::Host), row.host)
            .and(side.field(ServerField::Port), row.port)
            .and(side.field(ServerField::Encryption), row.encryption.token());
        settings.extend(server.changes);
        let read = account.server(side);
        let name = username(account, catalogue, provider, side);
        let is_named = name.as_ref().is_none_or(|name| read.username.eq_ignore_ascii_case(name));
        if let Some(name) = name {
            settings.extend(Fix::set(side.field(ServerField::Username), name).changes);
        }
        // What reads as the published server needs no change, however it is written.
        if !(is_named && says(read, row)) {
            let rest = settings.iter().skip(start).cloned().collect();
            let needed = Fix { changes: rest }.needed_by(draft);
            preset.missing.changes.extend(needed.unwrap_or_default().changes);
        }
    }
    Ok(preset)
}

/// The published server that fits all that was typed or, failing that, the recommended one.
fn suitable(provider: Provider, protocol: Protocol, server: &Server) -> Option<Row> {
    provider
        .rows()
        .filter(|row| row.protocol == protocol && row.encryption.protects())
        .min_by_key(|row| (!fits(server, *row), !row.confirmed))
}

/// Whether nothing that was typed contradicts this server.
fn fits(server: &Server, row: Row) -> bool {
    (server.host.text.is_empty() || server.host.text == row.host)
        && server.port.is_none_or(|port| port == row.port)
        && server.encryption.is_none_or(|chosen| chosen == row.encryption)
}

/// Whether exactly this server was typed.
fn says(server: &Server, row: Row) -> bool {
    fits(server, row)
        && server.protocol == Some(row.protocol)
        && !server.host.text.is_empty()
        && server.port.is_some()
        && server.encryption.is_some()
}

/// The user name in the form the provider wants it, where the e-mail address tells.
fn username(
    account: &Account,
    catalogue: &Catalogue,
    provider: Provider,
    side: Side,
) -> Option<String> {
    let is_own = provider.has_custom_domains()
        || catalogue.by_domain(account.email_domain()?) == Some(provider);
    let local = account.email.rsplit_once('@')?.0;
    let typed = &account.server(side).username;
    let name = match provider.username(side)? {
        UserName::Address => &account.email,
        UserName::LocalPart => local,
        UserName::Either if typed.eq_ignore_ascii_case(local) => local,
        UserName::Either => &account.email,
        UserName::Other => return None,
    };
    is_own.then(|| name.to_owned())
}

/// Why there is no server to offer.
fn reason(provider: Provider, protocol: Protocol) -> Withheld {
    if provider.host_suffixes().next().is_some() {
        Withheld::PerAccount
    } else if provider.rows().any(|row| row.protocol == protocol) {
        Withheld::Unencrypted
    } else {
        Withheld::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixture::{environment, parse};
    use crate::engine::{Encryption, Severity, check};
    use crate::providers::CATALOGUE;

    /// The settings of a provider, held against a settings line.
    fn held(id: &str, protocol: Protocol, line: &str) -> Result<Preset, Withheld> {
        let provider = CATALOGUE.by_id(id).expect("a provider");
        held_against(provider, protocol, &parse(line))
    }

    fn held_against(
        provider: Provider,
        protocol: Protocol,
        draft: &Draft,
    ) -> Result<Preset, Withheld> {
        let environment = environment();
        let account = check(draft, &environment).account;
        preset(&account, draft, environment.catalogue, provider, protocol)
    }

    /// What would change, as `path=value`.
    fn missing(id: &str, protocol: Protocol, line: &str) -> Vec<String> {
        let preset = held(id, protocol, line).expect("an offer");
        let changes = preset.missing.changes.iter();
        changes.map(|change| format!("{}={}", change.field, change.value)).collect()
    }

    #[test]
    fn an_empty_form_gets_everything() {
        assert_eq!(
            missing("gmail", Protocol::Imap, "email sam@gmail.com"),
            [
                "incoming.protocol=imap",
                "incoming.host=imap.gmail.com",
                "incoming.port=993",
                "incoming.encryption=tls",
                "incoming.username=sam@gmail.com",
                "outgoing.host=smtp.gmail.com",
                "outgoing.port=465",
                "outgoing.encryption=tls",
                "outgoing.username=sam@gmail.com",
            ]
        );
    }

    #[test]
    fn what_is_right_already_stays() {
        let right = "email sam@gmail.com; imap imap.gmail.com:993 tls user=Sam@gmail.com; \
                     smtp smtp.gmail.com:587 starttls user=sam@gmail.com";
        assert_eq!(missing("gmail", Protocol::Imap, right), [""; 0]);
        assert_eq!(
            missing("gmail", Protocol::Pop3, right),
            [
                "incoming.protocol=pop3",
                "incoming.host=pop.gmail.com",
                "incoming.port=995",
                "incoming.username=sam@gmail.com",
            ]
        );
    }

    #[test]
    fn of_several_servers_the_one_that_fits_what_was_typed_is_offered() {
        assert_eq!(
            missing("gmail", Protocol::Imap, "imap imap.gmail.com:993 tls; outgoing.port=587"),
            ["outgoing.host=smtp.gmail.com", "outgoing.encryption=starttls"]
        );
    }

    #[test]
    fn a_port_beside_the_server_is_not_lost() {
        assert_eq!(
            missing(
                "gmail",
                Protocol::Imap,
                "smtp smtp.gmail.com:465 tls; incoming.protocol=imap; \
                 incoming.host=imap.gmial.com:993; incoming.encryption=tls"
            ),
            ["incoming.host=imap.gmail.com", "incoming.port=993"]
        );
    }

    #[test]
    fn the_user_name_comes_from_an_address_of_the_provider_only() {
        let named = |id, line| {
            missing(id, Protocol::Imap, line)
                .iter()
                .any(|change| change.starts_with("incoming.username"))
        };
        assert!(named("gmail", "email sam@googlemail.com"));
        assert!(named("google-workspace", "email sam@kundenpost.net"));
        assert!(!named("gmail", "email sam@kundenpost.net"));
        assert!(!named("gmail", ""));
    }

    #[test]
    fn where_either_form_of_the_name_works_the_typed_one_stays() {
        for name in ["sam", "sam@icloud.com"] {
            let line = format!(
                "email sam@icloud.com; imap imap.mail.me.com:993 tls user={name}; \
                 smtp smtp.mail.me.com:587 starttls user=sam@icloud.com"
            );
            assert_eq!(missing("icloud", Protocol::Imap, &line), [""; 0], "{name}");
        }
    }

    #[test]
    fn what_nobody_can_use_is_not_offered() {
        for (id, protocol, why) in [
            ("tuta", Protocol::Imap, Withheld::NoAccess),
            ("proton", Protocol::Pop3, Withheld::NotOffered),
            ("peoplepc", Protocol::Imap, Withheld::Unencrypted),
        ] {
            assert_eq!(held(id, protocol, "").err(), Some(why), "{id}");
        }
    }

    #[test]
    fn every_offer_ends_without_an_error_and_with_nothing_to_offer() {
        for provider in CATALOGUE.providers() {
            let domain = provider.domains().next().unwrap_or("kundenpost.net");
            for protocol in [Protocol::Imap, Protocol::Pop3] {
                let draft = parse(&format!("email sam@{domain}"));
                let Ok(preset) = held_against(provider, protocol, &draft) else { continue };
                let filled = preset.missing.apply(&draft);
                let report = check(&filled, &environment());
                let id = provider.id();
                assert_ne!(report.verdict(), Some(Severity::Error), "{id}: {filled:?}");
                let again = held_against(provider, protocol, &filled).expect("the same offer");
                assert_eq!(again.missing, Fix::default(), "{id}");
                for side in Side::ALL {
                    let chosen = filled.server(side).encryption;
                    assert!(chosen.is_none_or(Encryption::protects), "{id}");
                }
            }
        }
    }
}
