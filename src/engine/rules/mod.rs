//! Every rule, one file per rule or tight family.
//!
//! To add one, see `docs/add-a-rule.md`.

mod auth_method;
mod auth_provider;
mod bridge;
mod cert;
mod cross_account;
mod cross_majority;
mod cross_swapped;
mod email_domain;
mod enc_auto;
mod enc_none;
mod field_characters;
mod host_address;
mod host_half_name;
mod host_idn;
mod host_numbers;
mod host_other_service;
mod host_pasted;
mod host_placeholder;
mod host_protocol;
mod host_slip;
mod host_syntax;
mod host_top_level;
mod host_webmail;
mod imap_readers;
mod pop_beside;
mod pop_days;
mod pop_deletes;
mod pop_providers;
mod port_encryption;
mod port_obsolete;
mod port_other_protocol;
mod port_other_service;
mod port_text;
mod port_transposed;
mod problems;
mod provider_access;
mod provider_hosts;
mod provider_offers;
mod provider_rows;
mod provider_status;
mod readers;
mod smtp_port;
mod smtp_provider;
mod sources;
mod starttls_prefer_implicit;
mod user_address;
mod user_extra;
mod user_form;
mod user_pasted;

use super::rule::Rule;
use super::situation::Situation;

/// Lists settings lines that show a rule at work; left out of the page, where nobody runs them.
macro_rules! examples {
    (fires: [$($fires:literal),+ $(,)?], quiet: [$($quiet:literal),+ $(,)?] $(,)?) => {
        if cfg!(any(test, feature = "cli")) {
            $crate::engine::Examples { fires: &[$($fires),+], quiet: &[$($quiet),+] }
        } else {
            $crate::engine::Examples { fires: &[], quiet: &[] }
        }
    };
}
use examples;

/// Rules to check against, and what they need to have been looked into.
#[derive(Debug)]
pub struct Rules {
    /// The rules, in lists whose order does not matter.
    pub lists: &'static [&'static [&'static Rule]],
    /// Finds out what takes the catalogue.
    pub(super) look: fn(&mut Situation),
}

/// Every rule.
pub static RULES: Rules = Rules { lists: &[FIRST, LATE], look: |situation| situation.look() };

/// The rules to begin with, until the catalogue has come.
pub static WITHOUT_CATALOGUE: Rules = Rules { lists: &[FIRST], look: |_| {} };

/// The rules that judge settings by themselves, sorted by code.
static FIRST: &[&Rule] = &[
    &bridge::BRIDGE_NO_POP,
    &bridge::BRIDGE_PORTS_SWAPPED,
    &cert::CERT_SELFSIGNED_LOCAL,
    &cert::CERT_VANITY_HOST,
    &cross_swapped::CROSS_HOSTS_SWAPPED,
    &cross_majority::CROSS_MAJORITY,
    &cross_swapped::CROSS_PORTS_SWAPPED,
    &cross_account::CROSS_USER_DIFFER,
    &enc_auto::ENC_AUTO,
    &enc_none::ENC_NONE_INCOMING,
    &enc_none::ENC_NONE_LOOPBACK,
    &enc_none::ENC_NONE_ONION,
    &enc_none::ENC_NONE_OUTGOING,
    &field_characters::FIELD_EMPTY,
    &field_characters::FIELD_FULLWIDTH,
    &field_characters::FIELD_INNER_SPACE,
    &field_characters::FIELD_INVISIBLE,
    &field_characters::FIELD_LOOKALIKE_PUNCT,
    &field_characters::FIELD_OUTER_SPACE,
    &field_characters::FIELD_SMART_QUOTES,
    &host_syntax::HOST_BAD_CHAR,
    &host_numbers::HOST_BAD_IP,
    &host_half_name::HOST_BARE_DOMAIN,
    &host_address::HOST_CGNAT,
    &host_pasted::HOST_COMMA_DOT,
    &host_syntax::HOST_EMPTY_LABEL,
    &host_pasted::HOST_HAS_PATH,
    &host_pasted::HOST_HAS_PORT,
    &host_pasted::HOST_HAS_SCHEME,
    &host_syntax::HOST_HYPHEN_EDGE,
    &host_idn::HOST_IDN_UNICODE,
    &host_protocol::HOST_INCOMING_AS_SMTP,
    &host_numbers::HOST_IPV6_LITERAL,
    &host_other_service::HOST_IS_AUTODISCOVER,
    &host_pasted::HOST_IS_EMAIL,
    &host_other_service::HOST_IS_MX,
    &host_webmail::HOST_IS_WEBMAIL_URL,
    &host_pasted::HOST_LABEL_PASTED,
    &host_address::HOST_LINKLOCAL,
    &host_address::HOST_LOOPBACK,
    &host_pasted::HOST_MULTIPLE,
    &host_protocol::HOST_NAMES_OTHER_INCOMING,
    &host_numbers::HOST_ODD_IP_FORMAT,
    &host_top_level::HOST_ONION,
    &host_other_service::HOST_OTHER_SERVICE,
    &host_placeholder::HOST_PLACEHOLDER,
    &host_address::HOST_PRIVATE,
    &host_half_name::HOST_PROTOCOL_WORD,
    &host_address::HOST_PUBLIC_IP,
    &host_idn::HOST_PUNYCODE,
    &host_top_level::HOST_RESERVED_NAME,
    &host_half_name::HOST_SINGLE_LABEL,
    &host_protocol::HOST_SMTP_AS_INCOMING,
    &host_top_level::HOST_SPECIAL_USE,
    &host_syntax::HOST_TOO_LONG,
    &host_syntax::HOST_TRAILING_DOT,
    &host_syntax::HOST_UNDERSCORE,
    &host_top_level::HOST_UNKNOWN_TLD,
    &host_address::HOST_UNROUTABLE,
    &host_webmail::HOST_WEBMAIL_LABEL,
    &host_address::LOOPBACK_ON_PHONE,
    &port_other_service::PORT_CUSTOM,
    &port_encryption::PORT_ENC_NONE_ON_TLS_PORT,
    &port_encryption::PORT_ENC_STARTTLS_ON_TLS_PORT,
    &port_encryption::PORT_ENC_TLS_ON_STARTTLS_PORT,
    &port_other_protocol::PORT_IMAP_FOR_POP,
    &port_other_protocol::PORT_INCOMING_FOR_SMTP,
    &port_text::PORT_NOT_NUMBER,
    &port_obsolete::PORT_OBSOLETE_IMAP3,
    &port_obsolete::PORT_OBSOLETE_IMAPS585,
    &port_obsolete::PORT_OBSOLETE_POP2,
    &port_other_service::PORT_OTHER_SERVICE,
    &port_text::PORT_OUT_OF_RANGE,
    &port_other_protocol::PORT_POP_FOR_IMAP,
    &port_other_service::PORT_POPPASSD,
    &port_other_protocol::PORT_SMTP_FOR_INCOMING,
    &port_transposed::PORT_TRANSPOSED,
    &port_other_service::PORT_WEB,
    &port_encryption::SMTP_587_IMPLICIT_TLS,
    &port_encryption::SMTP_ALT_PORT_TLS_UNUSUAL,
    &smtp_port::SMTP_PORT_25,
    &smtp_port::SMTP_PORT_2525,
    &smtp_port::SMTP_PORT_26,
    &starttls_prefer_implicit::STARTTLS_PREFER_IMPLICIT,
];

/// The rules that wait for the catalogue, sorted by code. The page fetches them along with it.
///
/// They speak of a provider, or of what a provider may vouch for: a name that looks like a slip, how to sign in,
/// what several devices do to a mailbox.
static LATE: &[&Rule] = &[
    &auth_provider::AUTH_APP_PASSWORD,
    &auth_provider::AUTH_APP_PASSWORD_2FA,
    &auth_provider::AUTH_BRIDGE_PASSWORD,
    &auth_method::AUTH_ENCRYPTED_OVER_TLS,
    &auth_provider::AUTH_M365_SMTP_BASIC,
    &auth_method::AUTH_NONE_INCOMING,
    &auth_method::AUTH_NONE_OUTGOING,
    &auth_provider::AUTH_OAUTH_ONLY,
    &auth_provider::AUTH_OAUTH_PREFERRED,
    &auth_method::AUTH_OAUTH_UNSUPPORTED,
    &auth_provider::AUTH_SEPARATE_PASSWORD,
    &auth_method::AUTH_SPA_NTLM,
    &provider_hosts::CROSS_EMAIL_DOMAIN_HOST,
    &cross_account::CROSS_PROVIDER_DIFFER,
    &email_domain::EMAIL_DOMAIN_TYPO,
    &host_slip::HOST_BRAND_IN_FOREIGN_DOMAIN,
    &host_slip::HOST_CONFUSABLE,
    &host_slip::HOST_MIXED_SCRIPT,
    &provider_hosts::HOST_NEAR_OTHER_PROVIDER,
    &host_slip::HOST_TYPO,
    &provider_hosts::HOST_WRONG_REGION,
    &imap_readers::IMAP_MANY_CONNECTIONS,
    &pop_days::POP_DAYS_DIFFER,
    &pop_days::POP_DAYS_NEED_CLIENT_RUN,
    &pop_days::POP_DAYS_SHORT,
    &pop_days::POP_DAYS_ZERO,
    &pop_deletes::POP_DELETES_ONLY_COPY,
    &pop_deletes::POP_DELETES_OTHERS_MISS,
    &pop_providers::POP_GMAIL_FETCHER,
    &pop_providers::POP_GMAIL_NORMAL,
    &pop_providers::POP_GMAIL_SERVER_ACTION,
    &pop_beside::POP_INBOX_ONLY,
    &pop_days::POP_LEAVE_FOREVER,
    &pop_beside::POP_LOCAL_DELETE_SYNCS,
    &pop_providers::POP_OUTLOOK_DELETE,
    &pop_beside::POP_PLUS_IMAP,
    &pop_beside::POP_RECOMMEND_IMAP,
    &pop_beside::POP_RETENTION_UNKNOWN,
    &pop_providers::POP_YANDEX_KEEPS,
    &readers::PROTO_EWS,
    &provider_status::PROVIDER_BRIDGE_REQUIRED,
    &provider_status::PROVIDER_DISCONTINUED,
    &provider_access::PROVIDER_ENABLE_FIRST,
    &provider_hosts::PROVIDER_HOST_MISMATCH,
    &provider_hosts::PROVIDER_LEGACY_HOST,
    &provider_status::PROVIDER_MIGRATED,
    &provider_status::PROVIDER_NO_CLIENT_ACCESS,
    &provider_access::PROVIDER_PAID_ONLY,
    &provider_offers::PROVIDER_PORT_MISMATCH,
    &provider_offers::PROVIDER_PROTO_UNAVAILABLE,
    &readers::READER_SERVICE_PASSWORD,
    &smtp_provider::SMTP_OTHER_PROVIDER,
    &smtp_provider::SMTP_RELAY_HOST,
    &smtp_provider::SMTP_TRANSACTIONAL,
    &user_address::USER_ALIAS,
    &user_extra::USER_BACKSLASH,
    &user_address::USER_DIFFERS_EMAIL,
    &user_form::USER_DISPLAY_NAME,
    &user_address::USER_DOMAIN_TYPO,
    &user_pasted::USER_MAILTO_OR_ANGLE,
    &user_form::USER_NEEDS_FULL,
    &user_form::USER_NEEDS_LOCAL,
    &user_extra::USER_NON_ASCII,
    &user_form::USER_OTHER_ID,
    &user_address::USER_PLUS_TAG,
    &user_extra::USER_RECENT_PREFIX,
    &user_address::USER_UPPERCASE,
];

/// Every rule, sorted by code.
pub fn all() -> Vec<&'static Rule> {
    let mut all = RULES.lists.concat();
    all.sort_unstable_by_key(|rule| rule.code);
    all
}

/// The rule with this code.
pub fn by_code(code: &str) -> Option<&'static Rule> {
    RULES.lists.iter().find_map(|rules| {
        let at = rules.binary_search_by(|rule| rule.code.cmp(code)).ok()?;
        rules.get(at).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::{FIRST, LATE, Situation, WITHOUT_CATALOGUE, all};
    use crate::engine::finding::Findings;
    use crate::engine::fixture::{codes, environment, parse};
    use crate::engine::report::{check, check_with};
    use crate::engine::rule::{Cover, Severity, Stage};
    use crate::engine::{Date, Environment};
    use crate::providers::Catalogue;

    #[test]
    fn the_registry_is_sorted_and_without_doubles() {
        for rules in [FIRST, LATE, &all()] {
            assert!(rules.is_sorted_by(|a, b| a.code < b.code));
        }
    }

    #[test]
    fn every_rule_fires_and_stays_quiet() {
        for rule in all() {
            assert!(!rule.examples.fires.is_empty() && !rule.examples.quiet.is_empty());
            for line in rule.examples.fires {
                let found = codes(&check_with(&parse(line), &environment(), &[rule]));
                assert!(found.contains(&rule.code), "{} is silent on: {line}", rule.code);
            }
            for line in rule.examples.quiet {
                let found = codes(&check_with(&parse(line), &environment(), &all()));
                assert!(!found.contains(&rule.code), "{} fires on: {line}", rule.code);
            }
        }
    }

    #[test]
    fn the_first_example_of_a_rule_holds_on_any_day_to_come() {
        for year in 2027..2040 {
            let today = Date { year, month: 6, day: 30 };
            let environment = Environment { today, ..environment() };
            for rule in all() {
                let found = codes(&check_with(&rule.example(), &environment, &[rule]));
                assert!(found.contains(&rule.code), "{} is silent in {year}", rule.code);
            }
        }
    }

    #[test]
    fn every_rule_says_where_it_reads_and_covers_only_known_rules() {
        for rule in all() {
            assert!(!rule.reads.is_empty(), "{}", rule.code);
            for cover in rule.covers {
                if let Cover::Code(code) = cover {
                    assert!(super::by_code(code).is_some(), "{} covers {code}", rule.code);
                }
            }
        }
    }

    #[test]
    fn errors_in_examples_offer_a_fix_or_name_whom_to_ask() {
        for rule in all() {
            for line in rule.examples.fires {
                for finding in check_with(&parse(line), &environment(), &[rule]).findings {
                    assert!(
                        finding.severity > Severity::Error
                            || !finding.fixes.is_empty()
                            || finding.ask.is_some(),
                        "{} leaves the person alone on: {line}",
                        rule.code
                    );
                }
            }
        }
    }

    #[test]
    fn what_needs_no_catalogue_speaks_without_it() {
        let environment = Environment {
            rules: &WITHOUT_CATALOGUE,
            catalogue: &Catalogue::EMPTY,
            ..environment()
        };
        for rule in FIRST {
            let speaks = |line: &&str| {
                let account = &check(&parse(line), &environment).account;
                let situation = Situation::new(account, &environment);
                let mut findings = Findings::default();
                (rule.check)(&situation, &mut findings);
                !findings.settle(&parse(line), &[]).is_empty()
            };
            assert!(rule.examples.fires.iter().any(speaks), "{}", rule.code);
            assert!(!matches!(rule.stage, Stage::SignIn | Stage::Devices), "{}", rule.code);
        }
    }

    /// Every example, and every two neighbours as one set of settings.
    fn all_examples() -> Vec<String> {
        let lines: Vec<&str> = all()
            .iter()
            .flat_map(|rule| rule.examples.fires.iter().chain(rule.examples.quiet))
            .copied()
            .collect();
        let pairs = lines.windows(2).map(|pair| pair.join("; "));
        pairs.chain(lines.iter().map(|line| (*line).to_owned())).collect()
    }

    #[test]
    fn the_order_of_the_rules_does_not_matter() {
        let rules = all();
        let backwards: Vec<_> = rules.iter().rev().copied().collect();
        let (half, rest) = rules.split_at(rules.len() / 2);
        let turned: Vec<_> = rest.iter().chain(half).copied().collect();
        for line in all_examples() {
            let report = |rules: &[_]| {
                let report = check_with(&parse(&line), &environment(), rules);
                format!("{:?}{:?}", report.findings, report.missing)
            };
            let expected = report(&rules);
            assert_eq!(report(&backwards), expected, "{line}");
            assert_eq!(report(&turned), expected, "{line}");
        }
    }
}
