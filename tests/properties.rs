//! What holds of every draft, however odd: the promises that no single example can keep.
//!
//! `PROPTEST_CASES=10000 cargo test --test properties` tries harder.

use std::collections::BTreeSet;

use maillint::engine::{
    Auth, Date, DeviceDraft, DeviceKind, Draft, Encryption, Environment, Field, Fix, MAX_STEPS,
    Protocol, Reader, Report, ServerDraft, ServerField, Severity, Side, Stage, check, repair,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Hosts of real providers, and of people with a domain of their own.
const HOSTS: &[&str] = &[
    "imap.gmail.com",
    "pop.gmail.com",
    "smtp.gmail.com",
    "outlook.office365.com",
    "smtp-mail.outlook.com",
    "smtp.office365.com",
    "imap.mail.yahoo.com",
    "imap.gmx.net",
    "mail.gmx.net",
    "pop3.web.de",
    "imap.mail.me.com",
    "imap.yandex.ru",
    "posteo.de",
    "mx.freenet.de",
    "imap.web.de",
    "pop.fastmail.com",
    "imap.spmode.ne.jp",
    "secureimap.t-online.de",
    "smtp.protonmail.ch",
    "imap.cox.net",
    "smtp-relay.gmail.com",
    "smtp.sendgrid.net",
    "imap.kundenpost.net",
    "pop.kundenpost.net",
    "pop3.kundenpost.net",
    "smtp.kundenpost.net",
    "mail.kundenpost.net",
    "mx1.kundenpost.net",
    "webmail.kundenpost.net",
    "autodiscover.kundenpost.net",
    "mail.google.com",
    "imap.gmail.com.kundenpost.net",
];

/// Hosts that are not an everyday name.
const PLACES: &[&str] = &[
    "",
    "127.0.0.1",
    "localhost",
    "[::1]",
    "192.168.1.7",
    "169.254.3.4",
    "100.64.0.9",
    "203.0.113.5",
    "256.1.1.1",
    "0x7f.1",
    "fe80::1%eth0",
    "2001:db8::25",
    "mail",
    "imap",
    "server.local",
    "mail.test",
    "abcdefghijklmnopqrstuvwxyz234567.onion",
    "imap_server.kundenpost.net",
    "imap..kundenpost.net",
    "-mail.kundenpost.net",
    "imap.example.com",
    "imap.%EMAILDOMAIN%",
    "xn--mller-kva.de",
    "m\u{fc}ller.de",
    "im\u{430}p.gmail.com",
    "imap.gmail.con",
    "imap,gmail,com",
    "imap.gmail.com, smtp.gmail.com",
    "imap.gmail.com oder pop.gmail.com",
    "anna@kundenpost.net",
];

/// What comes along when a value is copied.
const AROUND: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
    ("", ""),
    (" ", ""),
    ("", "\u{a0}\n"),
    ("\u{200b}", ""),
    ("", "\u{ad}"),
    ("\u{201c}", "\u{201d}"),
    ("'", "'"),
    ("imap://", "/"),
    ("https://", "/login?x=1"),
    ("Server: ", ""),
    ("", " (SSL)"),
    ("", ":993"),
    ("", "."),
    ("<", ">"),
];

const PORTS: &[&str] = &[
    "",
    "25",
    "26",
    "80",
    "106",
    "109",
    "110",
    "143",
    "220",
    "443",
    "465",
    "585",
    "586",
    "587",
    "993",
    "995",
    "1025",
    "1100",
    "1143",
    "2525",
    "4190",
    "8080",
    "939",
    "955",
    "99",
    "0",
    "65535",
    "65536",
    "-1",
    " 993 ",
    "993/ssl",
    "993, 143",
    "\u{ff19}\u{ff19}\u{ff13}",
    "IMAP",
    "9 93",
    "99999999999999999999",
    "\u{200b}993",
];

const USERS: &[&str] = &[
    "",
    "anna",
    "anna@gmail.com",
    "anna@kundenpost.net",
    "Anna@Kundenpost.net",
    "anna@kundenpots.net",
    "bela@kundenpost.net",
    "Anna Smith",
    "mailto:anna@kundenpost.net",
    "Anna <anna@kundenpost.net>",
    "recent:anna@gmail.com",
    "anna+shop@kundenpost.net",
    "FIRMA\\anna",
    "anna+shop@gmial.com",
    "recent:anna",
    "recent:recent:Anna Smith",
    "anna@web.de",
    "anna@icloud.com",
    " anna@kundenpost.net",
    "\u{201c}anna\u{201d}",
    "\u{ff41}nna@kundenpost.net",
    "anna@",
    "@kundenpost.net",
    "j\u{fc}rgen@kundenpost.net",
];

const DOMAINS: &[&str] = &[
    "gmail.com",
    "gmial.com",
    "outlook.com",
    "hotmail.de",
    "yahoo.com",
    "gmx.net",
    "web.de",
    "icloud.com",
    "yandex.ru",
    "proton.me",
    "tuta.com",
    "cox.net",
    "mail.com",
    "fastmail.com",
    "docomo.ne.jp",
    "t-online.de",
    "posteo.de",
    "kundenpost.net",
    "firma.onmicrosoft.com",
    "example.com",
    "",
];

const NAMES: &[&str] = &["", "Phone", "Office PC", "Gmail", "\u{202e}PC", "  "];

const DAYS: &[&str] = &["", "", "0", "1", "3", "7", "14", "30", "365", "65535", "99999", "x", "-1"];

/// A slip of the fingers.
#[derive(Clone, Debug)]
enum Slip {
    None,
    Drop(Index),
    Double(Index),
    Swap(Index),
}

impl Slip {
    fn make(&self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        if letters.len() < 2 {
            return text.to_owned();
        }
        match self {
            Self::None => {}
            Self::Drop(at) => drop(letters.remove(at.index(letters.len()))),
            Self::Double(at) => {
                let at = at.index(letters.len());
                letters.insert(at, letters[at]);
            }
            Self::Swap(at) => {
                let at = at.index(letters.len() - 1);
                letters.swap(at, at + 1);
            }
        }
        letters.into_iter().collect()
    }
}

fn slip() -> impl Strategy<Value = Slip> {
    prop_oneof![
        6 => Just(Slip::None),
        1 => any::<Index>().prop_map(Slip::Drop),
        1 => any::<Index>().prop_map(Slip::Double),
        1 => any::<Index>().prop_map(Slip::Swap),
    ]
}

fn host() -> impl Strategy<Value = String> {
    let name = prop_oneof![4 => select(HOSTS), 1 => select(PLACES)].prop_map(str::to_owned);
    let name = prop_oneof![12 => name, 1 => any::<String>()];
    (name, slip(), select(AROUND))
        .prop_map(|(name, slip, (before, after))| format!("{before}{}{after}", slip.make(&name)))
}

fn text(choices: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![15 => select(choices).prop_map(str::to_owned), 1 => any::<String>()]
}

fn chosen<T: Copy + std::fmt::Debug + 'static>(
    choices: &'static [T],
) -> impl Strategy<Value = Option<T>> {
    prop_oneof![1 => Just(None), 5 => select(choices).prop_map(Some)]
}

fn server() -> impl Strategy<Value = ServerDraft> {
    (host(), text(PORTS), chosen(Encryption::ALL), text(USERS), chosen(Auth::ALL)).prop_map(
        |(host, port, encryption, username, auth)| ServerDraft {
            host,
            port,
            encryption,
            username,
            auth,
        },
    )
}

fn device() -> impl Strategy<Value = DeviceDraft> {
    (
        text(NAMES),
        chosen(DeviceKind::ALL),
        chosen(Reader::ALL),
        chosen(&[true, false]),
        text(DAYS),
        chosen(&[true, false]),
    )
        .prop_map(
            |(name, kind, protocol, leave_on_server, remove_after_days, remove_when_deleted)| {
                DeviceDraft {
                    name,
                    kind,
                    protocol,
                    leave_on_server,
                    remove_after_days,
                    remove_when_deleted,
                }
            },
        )
}

fn email() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        12 => select(DOMAINS).prop_map(|domain| format!("anna@{domain}")),
        2 => text(USERS),
    ]
}

fn draft() -> impl Strategy<Value = Draft> {
    (
        email(),
        chosen(&[Protocol::Imap, Protocol::Pop3]),
        server(),
        server(),
        prop::collection::vec(device(), 0..5),
    )
        .prop_map(|(email, protocol, incoming, outgoing, devices)| Draft {
            email,
            protocol,
            incoming,
            outgoing,
            devices,
        })
}

/// The days around which rules change their mind.
const DAYS_OF_CHANGE: &[(u16, u8, u8)] = &[
    (2024, 9, 15),
    (2026, 9, 30),
    (2026, 11, 23),
    (2026, 12, 31),
    (2027, 2, 1),
    (2027, 4, 1),
    (2027, 7, 1),
    (2030, 1, 1),
];

fn today() -> impl Strategy<Value = Date> {
    select(DAYS_OF_CHANGE)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a day"))
}

fn on(today: Date) -> Environment<'static> {
    Environment {
        rules: &maillint::engine::rules::RULES,
        catalogue: &maillint::providers::CATALOGUE,
        today,
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    }
}

/// Where a report says what, and how bad.
fn places(report: &Report) -> BTreeSet<(Severity, &'static str, Field)> {
    report
        .findings
        .iter()
        .map(|finding| (finding.severity, finding.rule.code, finding.field))
        .collect()
}

/// A draft and what a fix makes of it, for people to read.
fn story(draft: &Draft, fix: &Fix, fixed: &Report) -> String {
    format!("{draft:#?}\n{fix:?}\nleads to {:?}", places(fixed))
}

/// How many findings are at least as bad as this.
fn as_bad(report: &Report, severity: Severity) -> usize {
    report.findings.iter().filter(|finding| finding.severity <= severity).count()
}

/// Whether there can be more to say once the fix is made: of another server, or of text that could not be read before.
fn shows_more(report: &Report, fix: &Fix) -> bool {
    let names_another = fix.changes.iter().any(|change| {
        matches!(
            change.field,
            Field::Email | Field::Server(_, ServerField::Host | ServerField::Protocol)
        )
    });
    let unread = |finding: &maillint::engine::Finding| {
        matches!(finding.rule.stage, Stage::Reading | Stage::Host)
    };
    names_another || report.findings.iter().any(unread)
}

/// Whether all that is new, and as bad, concerns the server whose host the fix changes, or a side that was spoken of before.
///
/// A host that can be read for the first time can be judged for the first time, and so can the devices, since
/// the incoming host tells whose mailbox they read; and what a finding about both sides had covered comes back
/// when the fix takes that finding away.
fn is_about_its_host(
    fixed: &Report,
    fix: &Fix,
    severity: Severity,
    before: &BTreeSet<(&str, Field)>,
) -> bool {
    let hosts = fix.changes.iter().filter_map(|change| match change.field {
        Field::Server(side, ServerField::Host) => Some(side),
        _ => None,
    });
    let sides: Vec<Side> = hosts.collect();
    fixed
        .findings
        .iter()
        .filter(|new| new.severity <= severity && !before.contains(&(new.rule.code, new.field)))
        .all(|new| {
            let of_devices =
                matches!(new.field, Field::Device(..)) && sides.contains(&Side::Incoming);
            of_devices
                || new.fields().filter_map(Field::side).any(|side| {
                    sides.contains(&side)
                        || before.iter().any(|(_, field)| field.side() == Some(side))
                })
        })
}

/// What a provider publishes is never wrong; that it can be unsafe is another matter.
#[test]
fn an_exact_row_of_a_provider_is_no_error() {
    let today = Date::new(2026, 11, 23).expect("a day");
    for provider in maillint::providers::CATALOGUE.providers() {
        let domain = provider.domains().next().unwrap_or("kundenpost.net");
        for row in provider.rows() {
            let side = if row.protocol == Protocol::Smtp { Side::Outgoing } else { Side::Incoming };
            let mut draft = Draft { email: format!("anna@{domain}"), ..Draft::default() };
            let changes = [
                (ServerField::Protocol, row.protocol.token().to_owned()),
                (ServerField::Host, row.host.to_owned()),
                (ServerField::Port, row.port.to_string()),
                (ServerField::Encryption, row.encryption.token().to_owned()),
            ];
            for (field, value) in changes {
                if (side, field) != (Side::Outgoing, ServerField::Protocol) {
                    draft.set(side.field(field), &value).expect("a choice");
                }
            }
            for finding in check(&draft, &on(today)).findings {
                assert!(
                    finding.severity > Severity::Error || finding.rule.stage == Stage::Cleartext,
                    "{} on {}: {row:?}",
                    finding.rule.code,
                    provider.id(),
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_draft_has_a_report_and_no_error_leaves_a_person_alone(
        draft in draft(),
        today in today(),
    ) {
        let report = check(&draft, &on(today));
        prop_assert_eq!(report.verdict(), places(&report).first().map(|place| place.0));
        for finding in &report.findings {
            prop_assert!(
                finding.severity > Severity::Error
                    || !finding.fixes.is_empty()
                    || finding.ask.is_some(),
                "{} at {}", finding.rule.code, finding.field,
            );
        }
        let again = check(&draft, &on(today));
        prop_assert_eq!(format!("{report:?}"), format!("{again:?}"));
    }

    #[test]
    fn a_fix_helps_and_does_no_harm(draft in draft(), today in today()) {
        let report = check(&draft, &on(today));
        let before: BTreeSet<_> = report
            .findings
            .iter()
            .flat_map(|finding| finding.fields().map(|field| (finding.rule.code, field)))
            .collect();
        for finding in &report.findings {
            let code = finding.rule.code;
            for fix in &finding.fixes {
                let fixed = check(&fix.apply(&draft), &on(today));
                let after = places(&fixed);
                prop_assert!(
                    after.iter().all(|(_, other, field)| (*other, *field) != (code, finding.field)),
                    "{} stays: {}", code, story(&draft, fix, &fixed),
                );
                if shows_more(&report, fix) {
                    prop_assert!(
                        as_bad(&fixed, finding.severity) <= as_bad(&report, finding.severity)
                            || is_about_its_host(&fixed, fix, finding.severity, &before),
                        "{} at {} leaves more: {}",
                        code, finding.field, story(&draft, fix, &fixed),
                    );
                    continue;
                }
                for (severity, new, field) in after {
                    prop_assert!(
                        severity > finding.severity || before.contains(&(new, field)),
                        "{} at {} brings {} at {}: {}",
                        code, finding.field, new, field, story(&draft, fix, &fixed),
                    );
                }
            }
        }
    }

    #[test]
    fn no_fix_weakens_encryption(draft in draft(), today in today()) {
        for finding in check(&draft, &on(today)).findings {
            for fix in &finding.fixes {
                let fixed = fix.apply(&draft);
                for side in Side::ALL {
                    let protects = |draft: &Draft| {
                        draft.server(side).encryption.is_some_and(Encryption::protects)
                    };
                    prop_assert!(
                        !protects(&draft) || protects(&fixed),
                        "{}: {fix:?}", finding.rule.code,
                    );
                }
            }
        }
    }

    #[test]
    fn repairing_ends_where_only_a_person_can_go_on(
        draft in draft(),
        today in today(),
    ) {
        let repaired = repair(&draft, &on(today), &[]);
        prop_assert!(repaired.steps.len() < MAX_STEPS, "{:#?}", repaired.steps);
        for finding in check(&repaired.draft, &on(today)).findings {
            prop_assert!(
                finding.severity > Severity::Error
                    || finding.fixes.is_empty() && finding.ask.is_some(),
                "{} at {} is left after {:#?}",
                finding.rule.code, finding.field,
                repaired.steps,
            );
        }
    }
}
