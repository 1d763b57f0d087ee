//! The catalogue against the engine: what a provider publishes must never be called wrong.

#[path = "../build/providers/mod.rs"]
mod compiler;

use std::fmt::Write as _;

use maillint::engine::{
    Date, Draft, Encryption, Environment, Protocol, Report, ServerDraft, Severity, Stage, check,
};
use maillint::providers::{CATALOGUE, Catalogue, Provider, Row, ids};

fn report(draft: &Draft, catalogue: &Catalogue) -> Report {
    check(
        draft,
        &Environment {
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

/// Every finding on every row that is at least this severe, cleartext aside, as `row -> code`.
fn findings(catalogue: &Catalogue, at_least: Severity) -> String {
    let mut found = String::new();
    for (provider, row) in rows() {
        for finding in report(&draft(&[row]), catalogue).findings {
            let is_cleartext =
                row.encryption == Encryption::None && finding.rule.stage == Stage::Cleartext;
            if finding.severity <= at_least && !is_cleartext {
                let _ = writeln!(found, "{} -> {}", line(provider, row), finding.rule.code);
            }
        }
    }
    found
}

#[test]
fn no_published_row_is_an_error() {
    assert_eq!(findings(&CATALOGUE, Severity::Error), "");
}

/// The measure of the rules themselves: they must be right about providers they have never heard of.
#[test]
fn no_published_row_is_an_error_to_someone_who_knows_no_provider() {
    assert_eq!(findings(&Catalogue::EMPTY, Severity::Error), "");
}

/// What the rules still say of genuine rows that they do not know.
///
/// After a change of rules, `UPDATE_EXPECT=1 cargo test --test providers` writes the list anew; read each new line.
/// A warning in it is a false alarm, to be put up with only where many real mistakes look the same.
#[test]
fn little_else_is_said_to_someone_who_knows_no_provider() {
    let found = findings(&Catalogue::EMPTY, Severity::Advice);
    expect_test::expect![[r#"
        alice-it: imap in.alice.it:143 starttls -> starttls-prefer-implicit
        alice-it: pop3 in.alice.it:110 starttls -> starttls-prefer-implicit
        cesky-hosting: imap mail.cesky-hosting.cz:143 starttls -> starttls-prefer-implicit
        cesky-hosting: pop3 mail.cesky-hosting.cz:110 starttls -> starttls-prefer-implicit
        clustermail: imap mail.clustermail.de:143 starttls -> starttls-prefer-implicit
        clustermail: pop3 mail.clustermail.de:110 starttls -> starttls-prefer-implicit
        comcast: imap imap.comcast.net:143 starttls -> starttls-prefer-implicit
        comcast: pop3 mail.comcast.net:110 starttls -> starttls-prefer-implicit
        countermail: smtp imap1.countermail.com:465 tls -> host-incoming-as-smtp
        cytanet: imap mail.cytanet.com.cy:143 starttls -> starttls-prefer-implicit
        earthlink: imap imap.earthlink.net:143 starttls -> starttls-prefer-implicit
        emailn-de: imap imap.emailn.de:143 starttls -> starttls-prefer-implicit
        freenet: imap mx.freenet.de:993 tls -> host-is-mx
        freenet: imap mx.freenet.de:143 starttls -> host-is-mx
        freenet: imap mx.freenet.de:143 starttls -> starttls-prefer-implicit
        freenet: pop3 mx.freenet.de:995 tls -> host-is-mx
        freenet: smtp mx.freenet.de:465 tls -> host-is-mx
        freenet: smtp mx.freenet.de:587 starttls -> host-is-mx
        gandi: imap mail.gandi.net:143 starttls -> starttls-prefer-implicit
        gandi: pop3 mail.gandi.net:110 starttls -> starttls-prefer-implicit
        gmx-com: imap imap.gmx.com:143 starttls -> starttls-prefer-implicit
        gmx-com: pop3 pop.gmx.com:110 starttls -> starttls-prefer-implicit
        gmx-net: imap imap.gmx.net:143 starttls -> starttls-prefer-implicit
        gmx-net: pop3 pop.gmx.net:110 starttls -> starttls-prefer-implicit
        godaddy-workspace: smtp smtpout.secureserver.net:25 starttls -> smtp-port-25
        goneo: pop3 pop.goneo.de:110 starttls -> starttls-prefer-implicit
        gransy: imap imap.gransy.com:143 starttls -> starttls-prefer-implicit
        gransy: pop3 imap.gransy.com:995 tls -> host-names-other-incoming
        gransy: pop3 imap.gransy.com:110 starttls -> host-names-other-incoming
        gransy: pop3 imap.gransy.com:110 starttls -> starttls-prefer-implicit
        hccnet: imap pop.hccnet.nl:993 tls -> host-names-other-incoming
        hostinger: imap imap.hostinger.com:143 starttls -> starttls-prefer-implicit
        hostinger: pop3 pop.hostinger.com:110 starttls -> starttls-prefer-implicit
        hushmail: smtp smtp.hushmail.com:587 tls -> smtp-587-implicit-tls
        iij4u: pop3 mbox.iij4u.or.jp:110 starttls -> starttls-prefer-implicit
        iijmio: pop3 mbox.iijmio-mail.jp:110 starttls -> starttls-prefer-implicit
        infomaniak: imap mail.infomaniak.com:143 starttls -> starttls-prefer-implicit
        infomaniak: pop3 mail.infomaniak.com:110 starttls -> starttls-prefer-implicit
        ionos: imap imap.1und1.de:143 starttls -> starttls-prefer-implicit
        ionos: pop3 pop.1und1.de:110 starttls -> starttls-prefer-implicit
        jubii: pop3 imap.jubii.dk:995 tls -> host-names-other-incoming
        kelcom: imap pop.kelcom.net:993 tls -> host-names-other-incoming
        kpn: imap imap.kpnmail.nl:143 starttls -> starttls-prefer-implicit
        kpn: pop3 pop.kpnmail.nl:110 starttls -> starttls-prefer-implicit
        lilo: imap mail.lilo.org:143 starttls -> starttls-prefer-implicit
        mail-com: imap imap.mail.com:143 starttls -> starttls-prefer-implicit
        mail-com: pop3 pop.mail.com:110 starttls -> starttls-prefer-implicit
        mail-ru: imap imap.mail.ru:143 starttls -> starttls-prefer-implicit
        mail-ru: pop3 pop.mail.ru:110 starttls -> starttls-prefer-implicit
        mailbox-org: imap imap.mailbox.org:143 starttls -> starttls-prefer-implicit
        mopera: imap mail.mopera.net:143 starttls -> starttls-prefer-implicit
        mopera: pop3 mail.mopera.net:110 starttls -> starttls-prefer-implicit
        namecheap: imap mail.privateemail.com:143 starttls -> starttls-prefer-implicit
        nauta: imap imap.nauta.cu:143 starttls -> starttls-prefer-implicit
        nauta: smtp smtp.nauta.cu:25 starttls -> smtp-port-25
        netease-qiye: smtp smtp.qiye.163.com:994 tls -> port-custom
        netease-qiye: smtp qysmtp.qiye.163.com:994 tls -> port-custom
        optus: smtp smtp.optusnet.com.au:25 starttls -> smtp-port-25
        oxcloud-eu: imap imap.eu.appsuite.cloud:143 starttls -> starttls-prefer-implicit
        oxcloud-us: imap imap.us.appsuite.cloud:143 starttls -> starttls-prefer-implicit
        penteledata: imap promail.ptd.net:143 starttls -> starttls-prefer-implicit
        penteledata: pop3 promail.ptd.net:110 starttls -> starttls-prefer-implicit
        pobox: imap mail.pobox.com:143 starttls -> starttls-prefer-implicit
        pobox: pop3 mail.pobox.com:110 starttls -> starttls-prefer-implicit
        poste-it: imap relay.poste.it:993 tls -> host-smtp-as-incoming
        posteo: imap posteo.de:143 starttls -> starttls-prefer-implicit
        posteo: pop3 posteo.de:110 starttls -> starttls-prefer-implicit
        proton: imap 127.0.0.1:1143 starttls -> cert-selfsigned-local
        proton: imap 127.0.0.1:1143 starttls -> host-loopback
        proton: imap 127.0.0.1:1143 tls -> cert-selfsigned-local
        proton: imap 127.0.0.1:1143 tls -> host-loopback
        proton: smtp 127.0.0.1:1025 starttls -> cert-selfsigned-local
        proton: smtp 127.0.0.1:1025 starttls -> host-loopback
        proton: smtp 127.0.0.1:1025 tls -> cert-selfsigned-local
        proton: smtp 127.0.0.1:1025 tls -> host-loopback
        rackspace: imap secure.emailsrvr.com:143 starttls -> starttls-prefer-implicit
        rambler: imap imap.rambler.ru:143 starttls -> starttls-prefer-implicit
        rediffmail: smtp smtp.rediffmail.com:586 tls -> port-custom
        register-it: imap pop.securemail.pro:993 tls -> host-names-other-incoming
        spectrum: smtp mobile.charter.net:587 tls -> smtp-587-implicit-tls
        spectrum-brighthouse: smtp mail.brighthouse.com:587 tls -> smtp-587-implicit-tls
        tim-it: imap imap.tim.it:143 starttls -> starttls-prefer-implicit
        tim-it: pop3 pop.tim.it:110 starttls -> starttls-prefer-implicit
        tin-it: imap imaps.tin.it:143 starttls -> starttls-prefer-implicit
        vivaldi: imap imap.vivaldi.net:143 starttls -> starttls-prefer-implicit
        web-de: imap imap.web.de:143 starttls -> starttls-prefer-implicit
        web-de: pop3 pop3.web.de:110 starttls -> starttls-prefer-implicit
        websupport: imap imap.websupport.sk:143 starttls -> starttls-prefer-implicit
        websupport: pop3 pop.websupport.sk:110 starttls -> starttls-prefer-implicit
    "#]]
    .assert_eq(&found);
}

#[test]
fn what_each_provider_recommends_first_is_no_error() {
    for provider in CATALOGUE.providers() {
        for reader in [Protocol::Imap, Protocol::Pop3] {
            let first = |protocol| provider.rows().find(move |row| row.protocol == protocol);
            let servers: Vec<_> = [reader, Protocol::Smtp].into_iter().filter_map(first).collect();
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
fn whether_a_protocol_is_offered_may_be_unknown() {
    let offers = |id, protocol| CATALOGUE.by_id(id).and_then(|provider| provider.offers(protocol));
    assert_eq!(offers(ids::GMAIL, Protocol::Pop3), Some(true));
    assert_eq!(offers(ids::TUTA, Protocol::Imap), Some(false));
    assert_eq!(offers("hetzner", Protocol::Pop3), None);
    for (provider, row) in rows().filter(|(_, row)| row.protocol != Protocol::Smtp) {
        assert_ne!(provider.offers(row.protocol), Some(false), "{}", line(provider, row));
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
        compile(&files).err().unwrap_or_default().join("\n")
    }

    /// The same for one file, changed in one place.
    #[track_caller]
    fn after(from: &str, to: &str) -> String {
        assert!(SOUND.contains(from), "{from}");
        problems(&[("kundenpost", &SOUND.replacen(from, to, 1))])
    }

    #[test]
    fn a_sound_file_is_packed() {
        let packed = compile(&[("kundenpost".to_owned(), SOUND.to_owned())])
            .unwrap_or_else(|problems| panic!("{problems:?}"));
        assert_eq!(
            packed.text,
            "kundenpost\tKundenpost\tkundenpost.net\timap imap.kundenpost.net 993 tls\t\n"
        );
        assert_eq!(packed.rust, "Catalogue { text: TEXT, domains: &[22], hosts: &[42] }\n");
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
            problems(&[("Kunden_post", SOUND)]),
            problems(&[("kundenpost", SOUND), ("other", SOUND)]),
        ]
        .join("\n");
        expect_test::expect![[r#"
            data/providers/kundenpost.toml:3: unknown field `knd`, expected one of `name`, `also`, `kind`, `regions`, `status`, `custom-domains`, `domains`, `legacy-hosts`, `servers-of`, `offers`, `username`, `sign-in`, `servers`, `checked`, `sources`
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
            data/providers/Kunden_post.toml: the file's name is the id: lower-case letters and digits, joined by `-`
            data/providers/other.toml: `domains`: kundenpost.net is also in kundenpost.toml
            data/providers/kundenpost.toml: imap.kundenpost.net is also in other.toml: all but one must say with `servers-of` whose it is"#]].assert_eq(&said);
    }
}
