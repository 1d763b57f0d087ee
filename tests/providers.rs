//! The catalogue against the engine: what a provider publishes must never be called wrong.

#[path = "../build/providers/mod.rs"]
mod compiler;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use maillint::engine::rules::RULES;
use maillint::engine::{
    Date, Draft, Encryption, Environment, Protocol, Report, ServerDraft, ServerField, Severity,
    Side, Stage, check,
};
use maillint::providers::{
    CATALOGUE, Catalogue, Kind, Offer, Provider, Row, SignIn, Status, UserName, ids,
};

fn report(draft: &Draft, catalogue: &Catalogue) -> Report {
    check(
        draft,
        &Environment {
            rules: &RULES,
            catalogue,
            today: Date::new(2026, 11, 23).expect("a day"),
            to_ascii: |name| idna::domain_to_ascii(name).ok(),
        },
    )
}

/// Settings that consist of these servers and nothing else.
fn draft(rows: &[Row]) -> Draft {
    let mut draft = Draft::default();
    for row in rows {
        let server = ServerDraft {
            host: row.host.to_owned(),
            port: row.port.to_string(),
            encryption: Some(row.encryption),
            ..ServerDraft::default()
        };
        if row.protocol == Protocol::Smtp {
            draft.outgoing = server;
        } else {
            draft.protocol = Some(row.protocol);
            draft.incoming = server;
        }
    }
    draft
}

fn rows() -> impl Iterator<Item = (Provider, Row)> {
    CATALOGUE.providers().flat_map(|provider| provider.rows().map(move |row| (provider, row)))
}

/// A row as people would write it down.
fn line(provider: Provider, row: Row) -> String {
    let Row { protocol, host, port, encryption, .. } = row;
    format!("{}: {} {host}:{port} {}", provider.id(), protocol.token(), encryption.token())
}

/// Every finding on every row, as the row, the severity and the code, without those that say only
/// that an unencrypted row is not encrypted.
fn findings(catalogue: &Catalogue) -> Vec<(String, Severity, &'static str)> {
    let mut found = Vec::new();
    for (provider, row) in rows() {
        for finding in report(&draft(&[row]), catalogue).findings {
            let is_cleartext =
                row.encryption == Encryption::None && finding.rule.stage == Stage::Cleartext;
            if !is_cleartext {
                found.push((line(provider, row), finding.severity, finding.rule.code));
            }
        }
    }
    found
}

/// The rows that something of this severity is said about.
fn blamed(catalogue: &Catalogue, severity: Severity) -> String {
    let mut lines = String::new();
    for (row, _, code) in findings(catalogue).iter().filter(|(_, found, _)| *found == severity) {
        let _ = writeln!(lines, "{row} -> {code}");
    }
    lines
}

/// How often each piece of advice is given.
fn advice(catalogue: &Catalogue) -> String {
    let mut codes = BTreeMap::new();
    for (_, _, code) in
        findings(catalogue).iter().filter(|(_, found, _)| *found == Severity::Advice)
    {
        *codes.entry(*code).or_insert(0) += 1;
    }
    codes.iter().fold(String::new(), |lines, (code, count)| format!("{lines}{code} {count}\n"))
}

#[test]
fn no_published_row_is_an_error() {
    assert_eq!(blamed(&CATALOGUE, Severity::Error), "");
}

/// The measure of the rules themselves: they must be right about providers they have never heard of.
#[test]
fn no_published_row_is_an_error_to_someone_who_knows_no_provider() {
    assert_eq!(blamed(&Catalogue::EMPTY, Severity::Error), "");
}

/// What else is said of genuine rows.
///
/// After a change of rules, `UPDATE_EXPECT=1 cargo test --test providers` writes the lists anew; read each new line.
/// A warning is a false alarm, to be put up with only where many real mistakes look the same.
#[test]
fn few_published_rows_are_warned_about() {
    expect_test::expect![[""]].assert_eq(&blamed(&CATALOGUE, Severity::Warning));
    expect_test::expect![[r#"
        auth-app-password 68
        auth-oauth-only 5
        auth-oauth-preferred 24
        auth-separate-password 52
        cert-selfsigned-local 4
        host-loopback 4
        host-onion 2
        provider-enable-first 113
        provider-paid-only 6
    "#]]
    .assert_eq(&advice(&CATALOGUE));
}

/// The same to someone who knows no provider.
#[test]
fn few_unknown_rows_are_warned_about() {
    expect_test::expect![[r#"
        countermail: smtp imap1.countermail.com:465 tls -> host-incoming-as-smtp
        eir: pop3 webmail.eircom.net:995 tls -> host-webmail-label
        freenet: imap mx.freenet.de:993 tls -> host-is-mx
        freenet: imap mx.freenet.de:143 starttls -> host-is-mx
        freenet: pop3 mx.freenet.de:995 tls -> host-is-mx
        freenet: smtp mx.freenet.de:465 tls -> host-is-mx
        freenet: smtp mx.freenet.de:587 starttls -> host-is-mx
        godaddy-workspace: smtp smtpout.secureserver.net:25 starttls -> smtp-port-25
        gransy: pop3 imap.gransy.com:995 tls -> host-names-other-incoming
        gransy: pop3 imap.gransy.com:110 starttls -> host-names-other-incoming
        hccnet: imap pop.hccnet.nl:993 tls -> host-names-other-incoming
        hushmail: smtp smtp.hushmail.com:587 tls -> smtp-587-implicit-tls
        jubii: pop3 imap.jubii.dk:995 tls -> host-names-other-incoming
        kelcom: imap pop.kelcom.net:993 tls -> host-names-other-incoming
        nauta: smtp smtp.nauta.cu:25 starttls -> smtp-port-25
        optus: smtp smtp.optusnet.com.au:25 starttls -> smtp-port-25
        poste-it: imap relay.poste.it:993 tls -> host-smtp-as-incoming
        register-it: imap pop.securemail.pro:993 tls -> host-names-other-incoming
        spectrum: smtp mobile.charter.net:587 tls -> smtp-587-implicit-tls
        spectrum-brighthouse: smtp mail.brighthouse.com:587 tls -> smtp-587-implicit-tls
    "#]]
    .assert_eq(&blamed(&Catalogue::EMPTY, Severity::Warning));
    expect_test::expect![[r#"
        cert-selfsigned-local 4
        host-loopback 4
        host-onion 2
        port-custom 3
        starttls-prefer-implicit 59
    "#]]
    .assert_eq(&advice(&Catalogue::EMPTY));
}

#[test]
fn what_each_provider_recommends_first_is_no_error() {
    for provider in CATALOGUE.providers() {
        for reader in [Protocol::Imap, Protocol::Pop3] {
            let first = |protocol| provider.rows().find(move |row| row.protocol == protocol);
            let servers: Vec<_> = [reader, Protocol::Smtp].into_iter().filter_map(first).collect();
            if servers.is_empty() {
                continue;
            }
            let mut draft = draft(&servers);
            draft.email = provider
                .domains()
                .next()
                .map(|domain| format!("anna@{domain}"))
                .unwrap_or_default();
            let wrong: Vec<_> = (report(&draft, &CATALOGUE).findings.iter())
                .filter(|finding| {
                    finding.severity == Severity::Error && finding.rule.stage != Stage::Cleartext
                })
                .map(|finding| finding.rule.code)
                .collect();
            assert!(wrong.is_empty(), "{} {}: {wrong:?}", provider.id(), reader.token());
        }
    }
}

/// What a provider publishes, with the user name it wants and no word on the sign-in method.
#[test]
fn a_published_row_with_the_right_user_name_is_at_most_advised_on() {
    for (provider, row) in rows() {
        let side = if row.protocol == Protocol::Smtp { Side::Outgoing } else { Side::Incoming };
        for domain in provider.domains().take(3).chain(["kundenpost.net"]) {
            let address = format!("anna@{domain}");
            let names: &[&str] = match provider.username(side) {
                Some(UserName::Address) => &[&address],
                Some(UserName::LocalPart) => &["anna"],
                Some(UserName::Either) => &["anna", &address],
                Some(UserName::Other) => &["ab123456"],
                None => &[],
            };
            // At iCloud a domain of one's own receives and does not sign in.
            let signs_in = domain != "kundenpost.net" || provider.id() != ids::ICLOUD;
            for name in names.iter().filter(|name| signs_in || !name.contains('@')) {
                let mut draft = draft(&[row]);
                draft.email.clone_from(&address);
                draft.set(side.field(ServerField::Username), name).expect("a field");
                for finding in report(&draft, &CATALOGUE).findings {
                    assert!(
                        finding.severity == Severity::Advice
                            || finding.rule.stage == Stage::Cleartext,
                        "{} as {name}, {address}: {}",
                        line(provider, row),
                        finding.rule.code,
                    );
                }
            }
        }
    }
}

/// Genuine settings that break a rule of thumb: at most advice may be given on them.
#[test]
fn what_looks_wrong_and_is_right_is_left_alone() {
    const ODD: &[(&str, &str, u16, &str)] = &[
        // Encrypted from the start on the port where STARTTLS is usual.
        ("smtp", "mobile.charter.net", 587, "tls"),
        ("smtp", "mail.brighthouse.com", 587, "tls"),
        ("smtp", "smtp.hushmail.com", 587, "tls"),
        // Ports of their own.
        ("smtp", "smtp.rediffmail.com", 586, "tls"),
        ("smtp", "smtp.nauta.cu", 25, "starttls"),
        ("smtp", "smtp.qiye.163.com", 994, "tls"),
        // STARTTLS is all there is.
        ("imap", "imap.nauta.cu", 143, "starttls"),
        ("imap", "imap.tim.it", 143, "starttls"),
        ("pop3", "in.alice.it", 110, "starttls"),
        ("imap", "mail.lilo.org", 143, "starttls"),
        ("imap", "imap.emailn.de", 143, "starttls"),
        ("smtp", "smtp.office365.com", 587, "starttls"),
        ("smtp", "smtp.mail.me.com", 587, "starttls"),
        // The local bridge.
        ("imap", "127.0.0.1", 1143, "starttls"),
        ("smtp", "127.0.0.1", 1025, "starttls"),
        // Names that say something else.
        ("imap", "posteo.de", 993, "tls"),
        ("imap", "disroot.org", 993, "tls"),
        ("imap", "mail.ee", 993, "tls"),
        ("imap", "mx.freenet.de", 993, "tls"),
        ("smtp", "imap1.countermail.com", 465, "tls"),
        ("imap", "imaps.tin.it", 143, "starttls"),
        ("smtp", "smtps.bol.com.br", 587, "starttls"),
        ("imap", "pop.hccnet.nl", 993, "tls"),
        ("imap", "pop.kelcom.net", 993, "tls"),
    ];
    for &(protocol, host, port, encryption) in ODD {
        let row = Row {
            protocol: Protocol::from_token(protocol).expect("a protocol"),
            host,
            port,
            encryption: Encryption::from_token(encryption).expect("an encryption"),
            confirmed: true,
        };
        assert!(
            rows().any(|(_, other)| Row { confirmed: true, ..other } == row),
            "{host}:{port} is not in the catalogue"
        );
        let report = report(&draft(&[row]), &CATALOGUE);
        assert!(
            report.verdict().is_none_or(|worst| worst == Severity::Advice),
            "{protocol} {host}:{port} {encryption}: {:?}",
            report.findings.iter().map(|finding| finding.rule.code).collect::<Vec<_>>()
        );
    }
}

#[test]
fn every_file_is_in_the_catalogue() {
    let files = compiler::sources("data/providers".as_ref()).expect("the folder");
    let ids: Vec<_> = files.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(CATALOGUE.providers().map(Provider::id).collect::<Vec<_>>(), ids);
}

#[test]
fn every_domain_and_every_host_leads_to_its_provider() {
    for provider in CATALOGUE.providers() {
        assert_eq!(CATALOGUE.by_id(provider.id()), Some(provider));
        for domain in provider.domains() {
            assert_eq!(CATALOGUE.by_domain(domain), Some(provider), "{domain}");
        }
    }
    for (provider, row) in rows() {
        if row.host.parse::<std::net::IpAddr>().is_ok() {
            assert_eq!(CATALOGUE.by_host(row.host), None);
            continue;
        }
        let owner = CATALOGUE.by_host(row.host).unwrap_or_else(|| panic!("{}", row.host));
        assert!(owner.rows().any(|other| other.host == row.host), "{}", line(provider, row));
        let Row { protocol, host, port, encryption, .. } = row;
        assert!(CATALOGUE.row(protocol, host, port, encryption).is_some());
    }
}

#[test]
fn a_shared_host_counts_as_its_owners() {
    let owner = |host| CATALOGUE.by_host(host).map(Provider::id);
    assert_eq!(owner("imap.gmail.com"), Some(ids::GMAIL));
    assert_eq!(owner("outlook.office365.com"), Some(ids::MICROSOFT_365));
    assert_eq!(owner("imap.mail.yahoo.com"), Some(ids::YAHOO));
    assert_eq!(owner("smtp-mail.outlook.com"), Some(ids::OUTLOOK_COM));
}

#[test]
fn nobody_is_found_under_an_unknown_name() {
    for name in
        ["", " ", "gmail", "gmail.co", "GMAIL.COM", "kundenpost.net", "zzz", "\t", "gmail.com\t"]
    {
        assert_eq!(CATALOGUE.by_domain(name), None, "{name:?}");
        assert_eq!(CATALOGUE.by_host(name), None, "{name:?}");
        assert_eq!(Catalogue::EMPTY.by_domain(name), None, "{name:?}");
    }
    assert_eq!(CATALOGUE.row(Protocol::Imap, "imap.gmail.com", 995, Encryption::Tls), None);
    assert_eq!(CATALOGUE.by_id("nobody"), None);
}

#[test]
fn the_ids_that_rules_name_exist() {
    for id in ids::ALL {
        assert!(CATALOGUE.by_id(id).is_some(), "data/providers/{id}.toml is gone");
    }
}

#[test]
fn some_names_stand_for_all_below_them() {
    let id = |provider: Option<Provider>| provider.map(Provider::id);
    assert_eq!(id(CATALOGUE.by_domain("anna.plus.com")), Some("plusnet"));
    assert_eq!(id(CATALOGUE.by_domain("cfl.rr.com")), Some("spectrum-brighthouse"));
    assert_eq!(id(CATALOGUE.by_domain("nyc.rr.com")), Some("spectrum-twc"));
    assert_eq!(id(CATALOGUE.by_domain("xplus.com")), None);
    assert_eq!(id(CATALOGUE.by_host("w0123456.kasserver.com")), Some("all-inkl"));
    assert_eq!(id(CATALOGUE.by_host("kasserver.com")), None);
    assert_eq!(id(CATALOGUE.by_host("mail48.lwspanel.com")), Some("lws"));
    assert_eq!(id(CATALOGUE.by_host("box1234.bluehost.com")), Some("bluehost"));
    assert_eq!(id(CATALOGUE.by_host("us1.imap.mailhostbox.com")), Some("mailhostbox"));
    assert_eq!(id(CATALOGUE.by_mx("aspmx.l.google.com")), Some("google-workspace"));
    assert_eq!(
        id(CATALOGUE.by_mx("kundenpost-net.mail.protection.outlook.com")),
        Some("microsoft-365")
    );
    assert_eq!(id(CATALOGUE.by_mx("mx.kundenpost.net")), None);
}

#[test]
fn a_mail_exchanger_leads_to_who_hosts_the_domain() {
    for (exchanger, id) in [
        ("in1-smtp.messagingengine.com", "fastmail"),
        ("mailsec.protonmail.ch", "proton"),
        ("mx01.mail.icloud.com", "icloud"),
        ("mx1.privateemail.com", "namecheap"),
        ("mx00.ionos.de", "ionos"),
        ("mx01.1and1.co.uk", "ionos"),
        ("spool.mail.gandi.net", "gandi"),
        ("mx1.mail.ovh.net", "ovh"),
        ("mailstore1.secureserver.net", "godaddy-workspace"),
        ("mx.hover.com.cust.hostedemail.com", "hover"),
        ("mx.zoho.com", "zoho"),
        ("mx2.zoho.eu", "zoho-eu"),
        ("mx.zoho.com.au", "zoho-au"),
        ("smtpin.rzone.de", "strato"),
        ("mta-gw.infomaniak.ch", "infomaniak"),
        ("mx.yandex.net", "yandex-360"),
        ("aspmx1.migadu.com", "migadu"),
    ] {
        assert_eq!(CATALOGUE.by_mx(exchanger).map(Provider::id), Some(id), "{exchanger}");
    }
    for stranger in ["mx.notzoho.com", "zoho.com.kundenpost.net", "mx.other.cust.hostedemail.com"] {
        assert_eq!(CATALOGUE.by_mx(stranger), None, "{stranger}");
    }
}

#[test]
fn an_old_host_leads_to_its_provider_and_vouches_for_nothing() {
    let host = "imap.googlemail.com";
    assert_eq!(CATALOGUE.by_host(host).map(Provider::id), Some(ids::GMAIL));
    assert_eq!(CATALOGUE.row(Protocol::Imap, host, 993, Encryption::Tls), None);
}

#[test]
fn what_a_provider_wants_is_read_back() {
    let provider = |id| CATALOGUE.by_id(id).expect("a provider");
    let gmail = provider(ids::GMAIL);
    assert_eq!((gmail.kind(), gmail.status()), (Kind::Mailbox, Status::Active));
    assert_eq!(gmail.username(Side::Outgoing), Some(UserName::Address));
    let ways: Vec<SignIn> = gmail.sign_in(Side::Incoming).collect();
    assert_eq!(ways, [SignIn::OAuth2, SignIn::AppPassword]);
    assert!(gmail.is_common() && gmail.is_confirmed() && !gmail.is_sign_in_disputed());
    assert!(!gmail.has_custom_domains() && provider(ids::MICROSOFT_365).has_custom_domains());
    assert_eq!(provider(ids::ICLOUD).username(Side::Incoming), Some(UserName::Either));
    let microsoft = provider(ids::MICROSOFT_365);
    assert_ne!(
        microsoft.sign_in(Side::Incoming).collect::<Vec<_>>(),
        microsoft.sign_in(Side::Outgoing).collect::<Vec<_>>()
    );
    assert_eq!(provider(ids::TUTA).status(), Status::NoClientAccess);
    assert_eq!(provider(ids::GMX_NET).family(), provider(ids::GMX_COM).family());
    assert!(provider(ids::YAHOO).is_sign_in_disputed());
}

#[test]
fn whether_a_protocol_is_offered_may_be_unknown() {
    let offers = |id, protocol| CATALOGUE.by_id(id).and_then(|provider| provider.offers(protocol));
    assert_eq!(offers(ids::GMAIL, Protocol::Pop3), Some(Offer::Yes));
    assert_eq!(offers(ids::TUTA, Protocol::Imap), Some(Offer::No));
    assert_eq!(offers("hetzner", Protocol::Pop3), None);
    for (provider, row) in rows().filter(|(_, row)| row.protocol != Protocol::Smtp) {
        assert_ne!(provider.offers(row.protocol), Some(Offer::No), "{}", line(provider, row));
    }
}

mod lint {
    use super::compiler::compile;

    const SOUND: &str = r#"
name = "Kundenpost"
kind = "mailbox"
regions = ["de"]
domains = ["kundenpost.net"]
servers = [{ protocol = "imap", host = "imap.kundenpost.net", port = 993, encryption = "tls" }]
checked = 2026-11-23
sources = [{ title = "Help", url = "https://kundenpost.net/help", date = 2026-11-01 }]
"#;

    /// What the compiler says of these files; the first is `kundenpost.toml`.
    fn problems(files: &[(&str, &str)]) -> String {
        let files: Vec<_> =
            files.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
        compile(&files, ("", &[])).err().unwrap_or_default().join("\n")
    }

    /// The same for one file, changed in one place.
    #[track_caller]
    fn after(from: &str, to: &str) -> String {
        assert!(SOUND.contains(from), "{from}");
        problems(&[("kundenpost", &SOUND.replacen(from, to, 1))])
    }

    #[test]
    fn a_sound_file_is_packed() {
        let packed = compile(&[("kundenpost".to_owned(), SOUND.to_owned())], ("", &[]))
            .unwrap_or_else(|problems| panic!("{problems:?}"));
        assert_eq!(
            packed.text,
            "kundenpost\tKundenpost\tkundenpost.net\timap imap.kundenpost.net 993 tls\t\tmk--\t\t\t\t\t2026-11-23\t\t\t\t\n"
        );
        assert_eq!(packed.rust, "Catalogue { text: TEXT, indexes: [&[22],&[42],&[],&[],&[]] }\n");
        assert_eq!(
            packed.records,
            "kundenpost\n\tsource\tHelp\thttps://kundenpost.net/help\t\t2026-11-01\n"
        );
    }

    #[test]
    fn the_notes_that_a_file_names_are_handed_on() {
        let named = "switch-on = [{ protocols = [\"imap\"], by = \"admin\", how = \"switch\" }]
notes = [\"idle\"]
checked";
        let text = SOUND.replacen("checked", named, 1);
        let notes =
            compile(&[("kundenpost".to_owned(), text)], ("", &[])).map(|packed| packed.notes);
        let path = "data/providers/kundenpost.toml";
        let note = |key: &str| (key.to_owned(), path.to_owned());
        assert_eq!(notes, Ok(vec![note("kundenpost.switch"), note("kundenpost.idle")]));
    }

    #[test]
    fn each_mistake_is_named_with_its_file() {
        let said = [
            after("kind", "knd"),
            after("port = 993", "port = 0"),
            after("port = 993", "port = 65536"),
            after("\"tls\"", "\"ssl\""),
            after("imap.kundenpost", "IMAP.kundenpost"),
            after("[\"kundenpost.net\"]", "[\"kundenpost\"]"),
            after("2026-11-23", "2026-02-30"),
            after("2026-11-23", "2026-10-01"),
            after("https://", ""),
            after("url = \"https://kundenpost.net/help\", ", ""),
            after("checked", "offers = { imap = \"no\" }\nchecked"),
            after("checked", "servers-of = \"nobody\"\nchecked"),
            after(
                "checked",
                "switch-on = [{ protocols = [], by = \"owner\", how = \"switch\" }]\nchecked",
            ),
            problems(&[("Kunden_post", SOUND)]),
            problems(&[("kundenpost", SOUND), ("other", SOUND)]),
        ]
        .join("\n");
        expect_test::expect![[r#"
            data/providers/kundenpost.toml:3: unknown field `knd`, expected one of `name`, `also`, `kind`, `regions`, `status`, `custom-domains`, `domains`, `domains-below`, `legacy-hosts`, `hosts-below`, `mail-exchangers`, `family`, `common`, `servers-of`, `offers`, `username`, `sign-in`, `sign-in-disputed`, `switch-on`, `notes`, `servers`, `checked`, `sources`
            data/providers/kundenpost.toml:6: invalid value: integer `0`, expected a nonzero u16
            data/providers/kundenpost.toml:6: invalid value: integer `65536`, expected a nonzero u16
            data/providers/kundenpost.toml:6: unknown variant `ssl`, expected one of `tls`, `starttls`, `none`
            data/providers/kundenpost.toml: `servers`: `IMAP.kundenpost.net` is not a host name in lower case
            data/providers/kundenpost.toml: `domains`: `kundenpost` is not a host name in lower case
            data/providers/kundenpost.toml:7: invalid date, expected day between 01 and 28
            data/providers/kundenpost.toml: `sources`: `Help` is dated after `checked`
            data/providers/kundenpost.toml: `sources`: the `url` of `Help` must begin with https://
            data/providers/kundenpost.toml: no source has a `url`, so every server must be `unconfirmed = true`
            data/providers/kundenpost.toml: `offers` says no imap, and `servers` lists imap
            data/providers/kundenpost.toml: `servers-of`: there is no other provider `nobody`
            data/providers/kundenpost.toml: `switch-on` names no protocol
            data/providers/Kunden_post.toml: the file's name is the id: lower-case letters and digits, joined by `-`
            data/providers/other.toml: `domains`: kundenpost.net is also in kundenpost.toml
            data/providers/kundenpost.toml: imap.kundenpost.net is also in other.toml: all but one must say with `servers-of` whose it is"#]].assert_eq(&said);
    }
}
