//! Every port with every protocol, encryption and kind of host: the engine says exactly what `matrix.tsv` says, and nothing else on the subject.

use std::collections::{BTreeMap, BTreeSet};

use maillint::engine::ports::cell;
use maillint::engine::rules::RULES;
use maillint::engine::{
    Date, Draft, Encryption, Environment, Place, Protocol, Report, ServerDraft, Side, check,
};
use maillint::providers::{CATALOGUE, Catalogue};

/// The specification, taken apart.
struct Matrix {
    /// By place (empty for all), port, protocol and encryption, each as written.
    cells: BTreeMap<[&'static str; 4], Said>,
    /// By place and the code it takes the place of.
    instead: BTreeMap<(&'static str, &'static str), Said>,
    /// Every code the specification knows.
    family: BTreeSet<&'static str>,
}

/// Severity and code; two dashes for nothing.
type Said = (&'static str, &'static str);

/// The hosts that stand for the places, with a name for the place.
const HOSTS: [(&str, &str); 6] = [
    ("public", "mail.kundenpost.net"),
    ("local", "192.168.7.25"),
    ("loopback", "127.0.0.1"),
    ("loopback", "[::1]"),
    ("loopback", "localhost"),
    ("onion", "kundenpostabcdefghijkl234567abcdefghijkl234567abcdefghij.onion"),
];

impl Matrix {
    fn read() -> Self {
        let mut matrix =
            Self { cells: BTreeMap::new(), instead: BTreeMap::new(), family: BTreeSet::new() };
        let lines = include_str!("matrix.tsv").lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let (said, before) = match *columns.as_slice() {
                [place, code, severity, instead] => {
                    let said = (severity, instead);
                    (said, matrix.instead.insert((place, code), said))
                }
                [port, protocol, encryption, severity, code] => {
                    let said = (severity, code);
                    (said, matrix.cells.insert(["", port, protocol, encryption], said))
                }
                [place, port, protocol, encryption, severity, code] => {
                    let said = (severity, code);
                    (said, matrix.cells.insert([place, port, protocol, encryption], said))
                }
                _ => panic!("{line}: four, five or six columns"),
            };
            assert_eq!(before, None, "{line}: twice");
            matrix.family.extend(Some(said.1).filter(|&code| code != "-"));
        }
        matrix
    }

    /// What is to be said; no port where it cannot be read.
    fn expects(
        &self,
        place: &'static str,
        port: Option<u16>,
        protocol: Protocol,
        encryption: Encryption,
    ) -> Said {
        let text = port.map_or_else(|| "none".to_owned(), |port| port.to_string());
        let find = |place: &str, port: &str| {
            [(protocol.token(), encryption.token()), (protocol.token(), "*"), ("*", "*")]
                .into_iter()
                .find_map(|(protocol, encryption)| {
                    self.cells.get(&[place, port, protocol, encryption]).copied()
                })
        };
        if let Some(said) = find(place, &text) {
            return said;
        }
        let said = find("", &text).or_else(|| find("", "other")).expect("every cell is filled");
        self.instead.get(&(place, said.1)).copied().unwrap_or(said)
    }
}

fn draft(host: &str, port: &str, protocol: Protocol, encryption: Encryption) -> Draft {
    let server = ServerDraft {
        host: host.to_owned(),
        port: port.to_owned(),
        encryption: Some(encryption),
        ..ServerDraft::default()
    };
    let mut draft = Draft::default();
    if protocol == Protocol::Smtp {
        draft.outgoing = server;
    } else {
        draft.protocol = Some(protocol);
        draft.incoming = server;
    }
    draft
}

fn report(draft: &Draft, catalogue: &Catalogue) -> Report {
    let environment = Environment {
        rules: &RULES,
        catalogue,
        today: Date::new(2026, 11, 23).expect("a day"),
        to_ascii: |name| Some(name.to_owned()),
    };
    check(draft, &environment)
}

/// Runs the whole engine on one cell and compares; what differs, as text.
fn difference(
    matrix: &Matrix,
    (place, host): (&'static str, &str),
    port: &str,
    protocol: Protocol,
    encryption: Encryption,
) -> Option<String> {
    let report = report(&draft(host, port, protocol, encryption), &Catalogue::EMPTY);
    let side = if protocol == Protocol::Smtp { Side::Outgoing } else { Side::Incoming };
    let read = report.account.server(side).port;
    let (severity, code) = matrix.expects(place, read, protocol, encryption);
    let mut said: Vec<Said> = report
        .findings
        .iter()
        .map(|finding| (finding.severity.token(), finding.rule.code))
        .filter(|(_, code)| matrix.family.contains(code))
        .collect();
    // A number that looks like a slip of the finger is named as such instead.
    let is_slip = report.findings.iter().any(|finding| finding.rule.code == "port-transposed");
    if is_slip && code == "port-custom" && said.is_empty() {
        said.push((severity, code));
    }
    let expected: &[Said] = if code == "-" { &[] } else { &[(severity, code)] };
    (said != expected).then(|| {
        format!("{protocol:?} {host}:{port} {encryption:?}: {said:?} instead of {expected:?}\n")
    })
}

/// Compares every protocol and encryption at these hosts and ports.
fn assert_matrix(hosts: &[(&'static str, &'static str)], ports: &[String]) {
    let matrix = Matrix::read();
    let mut differences = String::new();
    for (port, &host) in ports.iter().flat_map(|port| hosts.iter().map(move |host| (port, host))) {
        for (protocol, encryption) in choices() {
            differences.extend(difference(&matrix, host, port, protocol, encryption));
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

/// Every protocol with every encryption.
fn choices() -> impl Iterator<Item = (Protocol, Encryption)> + Clone {
    Protocol::ALL
        .iter()
        .flat_map(|&protocol| Encryption::ALL.iter().map(move |&encryption| (protocol, encryption)))
}

#[test]
fn the_table_says_of_every_port_what_the_specification_says() {
    let matrix = Matrix::read();
    let expected = |port| {
        let code = |(protocol, encryption)| matrix.expects("public", port, protocol, encryption).1;
        choices().map(code).collect::<Vec<_>>()
    };
    let listed: BTreeMap<u16, _> = matrix
        .cells
        .keys()
        .filter_map(|[_, port, ..]| port.parse().ok())
        .map(|port| (port, expected(Some(port))))
        .collect();
    assert!(!listed.contains_key(&1));
    let other = expected(Some(1));
    for port in 1..=u16::MAX {
        let expected = listed.get(&port).unwrap_or(&other);
        for ((protocol, encryption), code) in choices().zip(expected) {
            let said = cell(protocol, port, encryption, Place::Network).code().unwrap_or("-");
            assert!(said == *code, "{protocol:?} {port} {encryption:?}: {said}, not {code}");
        }
    }
}

/// The whole engine takes too long to ask it everything, so every seventh port comes with another choice.
#[test]
fn the_engine_says_on_ports_from_end_to_end_what_the_specification_says() {
    let matrix = Matrix::read();
    let differences: String = (0..=u16::MAX)
        .step_by(7)
        .zip(choices().cycle())
        .filter_map(|(port, (protocol, encryption))| {
            difference(&matrix, HOSTS[0], &port.to_string(), protocol, encryption)
        })
        .collect();
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn the_engine_says_at_every_place_what_the_specification_says() {
    let listed = Matrix::read().cells.into_keys().filter_map(|[_, port, ..]| port.parse().ok());
    let around = listed.flat_map(|port: u16| [port - 1, port, port + 1]);
    let ports: BTreeSet<u16> = around.chain([0, 1, 49152, u16::MAX]).collect();
    assert_matrix(&HOSTS, &ports.iter().map(u16::to_string).collect::<Vec<_>>());
}

#[test]
fn text_that_is_no_port_says_nothing_of_ports() {
    let junk = ["", "0", "65536", "99999999999999999999", "abc", "-", "\u{200b}", "9 9 3 5 5 5"];
    assert_matrix(&HOSTS, &junk.map(str::to_owned));
}

/// Hosts at which more than the port is in question, and hosts of known providers.
const ODD_HOSTS: [&str; 8] = [
    "imap.kundenpost.net",
    "pop.kundenpost.net",
    "smtp.kundenpost.net",
    "mx1.kundenpost.net",
    "9.9.9.9",
    "aspmx.l.google.com",
    "imap.gmail.com",
    "smtp.office365.com",
];

#[test]
fn a_fix_takes_its_finding_away_brings_nothing_as_bad_and_keeps_encryption() {
    let listed = Matrix::read().cells.into_keys().filter_map(|[_, port, ..]| port.parse().ok());
    let ports: BTreeSet<u16> = listed.chain([0, 939, 1110, 1200]).collect();
    let hosts = HOSTS.into_iter().map(|(_, host)| host).chain(ODD_HOSTS);
    for (host, port) in hosts.flat_map(|host| ports.iter().map(move |port| (host, port))) {
        for (protocol, encryption) in choices() {
            let draft = draft(host, &port.to_string(), protocol, encryption);
            let before = report(&draft, &CATALOGUE);
            for finding in &before.findings {
                for fix in &finding.fixes {
                    let case = format!("{protocol:?} {host}:{port} {encryption:?}: {fix:?}");
                    let fixed = fix.apply(&draft);
                    for side in [&fixed.incoming, &fixed.outgoing] {
                        let is_weaker =
                            encryption.protects() && side.encryption.is_some_and(|e| !e.protects());
                        assert!(!is_weaker, "{case} weakens encryption");
                    }
                    for after in report(&fixed, &CATALOGUE).findings {
                        let code = after.rule.code;
                        assert_ne!(code, finding.rule.code, "{case} leaves it");
                        let is_new = before.findings.iter().all(|old| old.rule.code != code);
                        let is_as_bad = after.severity <= finding.severity;
                        assert!(!(is_new && is_as_bad), "{case} brings {code}");
                    }
                }
            }
        }
    }
}
