//! What people type and paste, and how it reads.

use proptest::prelude::*;

use super::{Problem, ProblemKind, read};
use crate::engine::fixture::environment;
use crate::engine::{Account, Draft, Encryption, Field, HostKind, Protocol, ServerField, Side};

const HOST: Field = Side::Incoming.field(ServerField::Host);

fn account(draft: &Draft) -> Account {
    read(draft, environment().to_ascii)
}

fn typed(field: Field, text: &str) -> Account {
    let mut draft = Draft::default();
    draft.set(field, text).expect("text");
    account(&draft)
}

#[track_caller]
fn host(text: &str) -> (String, Option<ProblemKind>) {
    let account = typed(HOST, text);
    assert!(account.problems.len() < 2, "{text:?}: {:?}", account.problems);
    (account.incoming.host.text, account.problems.first().map(|problem| problem.kind))
}

#[test]
fn the_host_is_found_in_what_was_pasted() {
    use ProblemKind::*;
    for (text, name, kind) in [
        ("imap.kundenpost.net", "imap.kundenpost.net", None),
        ("IMAP.Kundenpost.Net", "imap.kundenpost.net", None),
        (" imap.kundenpost.net\r\n", "imap.kundenpost.net", Some(OuterSpace)),
        ("imap.kundenpost.net\u{200b}", "imap.kundenpost.net", Some(Invisible)),
        ("„imap.kundenpost.net“", "imap.kundenpost.net", Some(Quotes)),
        ("imap。kundenpost。net", "imap.kundenpost.net", Some(Lookalike)),
        ("mail‑1.kundenpost.net", "mail-1.kundenpost.net", Some(Lookalike)),
        ("ｉｍａｐ.kundenpost.net", "imap.kundenpost.net", Some(FullWidth)),
        ("ⓘmap.kundenpost.net", "imap.kundenpost.net", Some(FullWidth)),
        ("imaps://anna:x@imap.kundenpost.net:993/INBOX", "imap.kundenpost.net", Some(Scheme)),
        ("Server: https://mail.kundenpost.net:2096/", "mail.kundenpost.net", Some(Scheme)),
        ("mail.kundenpost.net/webmail", "mail.kundenpost.net", Some(Path)),
        ("imap.kundenpost.net:993", "imap.kundenpost.net", Some(HostPort)),
        ("[::1]:1143", "[::1]", Some(HostPort)),
        ("imap,kundenpost,net", "imap.kundenpost.net", Some(CommaDot)),
        ("imap. kundenpost.net", "imap.kundenpost.net", Some(InnerSpace)),
        ("imap.kundenpost .net", "imap.kundenpost.net", Some(InnerSpace)),
        ("Incoming mail server: imap.kundenpost.net", "imap.kundenpost.net", Some(Words)),
        ("imap.kundenpost.net (SSL)", "imap.kundenpost.net", Some(Words)),
        ("imap.kundenpost.net, port 993", "imap.kundenpost.net", Some(Words)),
        ("<imap.kundenpost.net>", "imap.kundenpost.net", Some(Words)),
        ("Server: nas", "nas", Some(Words)),
        ("imap.kundenpost.net.", "imap.kundenpost.net", Some(TrailingDot)),
        (".imap..kundenpost.net", "imap.kundenpost.net", Some(EmptyLabel)),
        ("-imap.kundenpost.net", "imap.kundenpost.net", Some(HyphenEdge)),
        ("anna@kundenpost.net", "anna@kundenpost.net", Some(Address)),
        ("imap.{domain}", "imap.{domain}", Some(Placeholder)),
        ("<your mail server>", "<your mail server>", Some(Placeholder)),
        ("%EMAILDOMAIN%", "%EMAILDOMAIN%", Some(Placeholder)),
        ("imap.kundenpost.net or imap.kundenpost.com", "", Some(Several)),
        ("my own machine", "my own machine", Some(InnerSpace)),
        ("imap:kundenpost.net", "imap:kundenpost.net", Some(BadHost)),
        ("imap.kunden$post.net", "imap.kunden$post.net", Some(BadHost)),
        ("256.1.1.1", "256.1.1.1", Some(BadIp)),
        ("192.168.1", "192.168.1", Some(BadIp)),
        ("0x7f.1", "127.0.0.1", Some(OddIp)),
        ("192.168.001.010", "192.168.001.010", Some(OddIp)),
        ("993", "993", Some(BadIp)),
        (" \u{a0} ", "", Some(Blank)),
    ] {
        let (found, problem) = host(text);
        if name.starts_with('[') {
            assert_eq!(found, "::1");
        } else {
            assert_eq!(found, name, "{text:?}");
        }
        assert_eq!(
            problem.map(|kind| format!("{kind:?}")),
            kind.map(|kind| format!("{kind:?}")),
            "{text:?}"
        );
    }
}

#[test]
fn names_that_look_odd_and_are_right_read_without_a_word() {
    for text in [
        "::1",
        "fe80::1%eth0",
        "[2a00::5]",
        "192.0.33.8",
        "localhost",
        "mx_1.kundenpost.net",
        "imap.müller-post.de",
        "posta.пример.укр",
        "xn--mller-kva.net",
        "नमस्ते.भारत",
        "mail--1.kundenpost.net",
    ] {
        assert_eq!(host(text).1, None, "{text}");
        assert!(typed(HOST, text).incoming.host.is_readable(), "{text}");
    }
}

#[test]
fn a_pasted_address_fills_the_fields_that_are_empty() {
    let account = typed(HOST, "imaps://imap.kundenpost.net:993/");
    assert_eq!(account.incoming.port, Some(993));
    assert_eq!(account.incoming.protocol, Some(Protocol::Imap));
    assert_eq!(account.incoming.encryption, Some(Encryption::Tls));
    assert_eq!(account.problems[0].fixes[0].changes.len(), 4);
}

#[test]
fn two_ports_are_never_chosen_between_in_silence() {
    let mut draft = Draft { protocol: Some(Protocol::Pop3), ..Draft::default() };
    "pop.kundenpost.net:995".clone_into(&mut draft.incoming.host);
    "993".clone_into(&mut draft.incoming.port);
    let account = account(&draft);
    assert_eq!(account.incoming.port, Some(993));
    let ports: Vec<String> =
        account.problems[0].fixes.iter().map(|fix| fix.apply(&draft).incoming.port).collect();
    assert_eq!(ports, ["995", "993"]);
}

#[test]
fn a_port_is_found_among_words() {
    let port: Field = "incoming.port".parse().expect("a field");
    for (text, number) in [
        ("993", Some(993)),
        (" 0993 ", Some(993)),
        ("９９３", Some(993)),
        ("٩٩٣", Some(993)),
        ("993/ssl", Some(993)),
        ("IMAP4 993 (SSL)", Some(993)),
        ("POP3: 995, TLS 1.2", Some(995)),
        ("+993", Some(993)),
        ("-993", Some(993)),
        ("99 3", Some(993)),
        ("2.525", Some(2525)),
        ("imaps", Some(993)),
        ("143 993", None),
        ("143/993", None),
        ("POP3", None),
        ("0", None),
        ("65536", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(typed(port, text).incoming.port, number, "{text}");
    }
}

#[test]
fn an_address_is_found_in_what_was_pasted() {
    for (text, address) in [
        ("anna@Kundenpost.NET", "anna@kundenpost.net"),
        ("mailto:anna@kundenpost.net?subject=Hi", "anna@kundenpost.net"),
        ("\"Anna Kunde\" <anna@kundenpost.net>", "anna@kundenpost.net"),
        ("<mailto:anna@kundenpost.net>", "anna@kundenpost.net"),
        ("“anna@kundenpost.net”", "anna@kundenpost.net"),
        ("anna @ kundenpost.net", "anna@kundenpost.net"),
        ("anna＠kundenpost.net", "anna@kundenpost.net"),
        ("\u{feff}anna@kundenpost.net ", "anna@kundenpost.net"),
        ("Anna Kunde", "Anna Kunde"),
        ("KUNDENPOST\\anna", "KUNDENPOST\\anna"),
    ] {
        assert_eq!(typed(Field::Email, text).email, address, "{text}");
    }
}

#[test]
fn a_megabyte_is_read_as_fast_as_a_name() {
    for piece in ["a", "imap.kundenpost.net ", "https://", "\u{301}", "🤯.", "1 ", "<", "@"] {
        let text = piece.repeat(1_000_000 / piece.len());
        for path in ["email", "incoming.host", "incoming.port", "outgoing.username"] {
            typed(path.parse().expect("a field"), &text);
        }
    }
}

/// Text as people paste it: pieces of settings, joined by whatever stands between them.
fn pasted() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "imap.kundenpost.net",
        "kundenpost",
        ".",
        "..",
        "-",
        "net",
        "pop.kundenpost.net",
        "imaps://",
        "https://",
        "mailto:",
        ":993",
        ":995",
        ":",
        "/INBOX",
        "?",
        "@",
        "anna",
        "<",
        ">",
        "[",
        "]",
        "::1",
        "fe80::1%eth0",
        "{domain}",
        "%",
        " ",
        "\u{a0}",
        "\t",
        "\r\n",
        "\u{200b}",
        "\u{200d}",
        "\u{202e}",
        "\"",
        "“",
        "’",
        ",",
        ";",
        "(",
        ")",
        "SSL",
        "STARTTLS",
        "Port",
        "Server:",
        "993",
        "995",
        "0",
        "65536",
        "192.168.1.1",
        "010",
        "0x7f",
        "256",
        "１４３",
        "٩٩٣",
        "ｉ",
        "。",
        "‑",
        "müller",
        "пример",
        "\u{301}",
        "xn--",
        "ß",
        "İ",
        "①",
        "🤯",
        "_",
        "$",
        "or",
        "oder",
        "localhost",
        "|",
        "=",
        "'",
        "`",
    ]);
    prop_oneof![
        3 => prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => "[ -~]{0,20}",
    ]
}

fn draft() -> impl Strategy<Value = Draft> {
    (
        pasted(),
        pasted(),
        pasted(),
        pasted(),
        prop::option::of(prop::sample::select(vec![Protocol::Imap, Protocol::Pop3])),
    )
        .prop_map(|(host, port, username, email, protocol)| {
            let mut draft = Draft { email, protocol, ..Draft::default() };
            draft.outgoing.host.clone_from(&host);
            draft.incoming.host = host;
            draft.incoming.port = port;
            draft.incoming.username = username;
            draft
        })
}

fn values(account: &Account) -> String {
    let (incoming, outgoing) = (&account.incoming, &account.outgoing);
    format!(
        "{} {incoming:?} {:?} {:?} {:?}",
        account.email.to_lowercase(),
        outgoing.host,
        outgoing.port,
        outgoing.encryption
    )
}

proptest! {
    // Failures are shown in full; nothing is kept beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fix_leads_to_what_was_read_and_leaves_no_such_problem(draft in draft()) {
        let before = account(&draft);
        for problem in &before.problems {
            for fix in &problem.fixes {
                let after = account(&fix.apply(&draft));
                let still = |other: &&Problem| other.field == problem.field && other.kind == problem.kind;
                prop_assert!(after.problems.iter().find(still).is_none(), "{problem:?} again after {fix:?}");
                for other in &after.problems {
                    // What is most telling about another field may change with this one, such as a conflict of ports.
                    let known = before.problems.iter().any(|p| {
                        p.field == other.field && (p.kind == other.kind || p.field != problem.field)
                    });
                    prop_assert!(known, "{fix:?} brings {other:?}");
                }
                if problem.fixes.len() == 1 {
                    prop_assert_eq!(values(&before), values(&after));
                }
            }
        }
    }

    #[test]
    fn a_readable_host_reads_the_same_again(text in pasted()) {
        let host = typed(HOST, &text).incoming.host;
        if host.is_readable() {
            let again = typed(HOST, &host.text);
            prop_assert_eq!(&again.incoming.host, &host);
            prop_assert!(again.problems.is_empty(), "{:?}", again.problems);
        }
        if host.kind == HostKind::Missing {
            prop_assert_eq!(host.text, "");
        }
    }

    #[test]
    fn a_field_has_at_most_two_problems(draft in draft()) {
        let account = account(&draft);
        for problem in &account.problems {
            let beside = account.problems.iter().filter(|other| other.field == problem.field);
            prop_assert!(beside.count() < 3);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fix_takes_its_finding_away_and_brings_none_as_bad(draft in draft()) {
        let before = crate::engine::check(&draft, &environment());
        // What was covered is not new when it comes to light.
        let all_before = crate::engine::report::everything(&draft, &environment());
        for finding in &before.findings {
            for fix in &finding.fixes {
                let after = crate::engine::check(&fix.apply(&draft), &environment());
                for other in &after.findings {
                    let same = |known: &crate::engine::Finding| {
                        known.rule.code == other.rule.code && known.field == other.field
                    };
                    prop_assert!(!same(finding), "{} stays after {fix:?}", other.rule.code);
                    // A name that can be read for the first time can be recognised for the first time.
                    let is_recognised = [
                        "host-brand-in-foreign-domain",
                        "host-confusable",
                        "host-mixed-script",
                        "host-typo",
                    ]
                    .contains(&other.rule.code);
                    prop_assert!(
                        is_recognised
                            || all_before.iter().any(same)
                            || other.severity > finding.severity,
                        "{} brings {}: {fix:?}", finding.rule.code, other.rule.code
                    );
                }
            }
        }
    }
}
