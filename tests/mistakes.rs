//! What the engine makes of mistakes: the catalogue's own servers, each entered with one realistic slip.
//!
//! For every kind of slip it is counted how often something is said of it, and how often the first fix gives back what was
//! meant.
//! The goals are 97 of 100 found and 90 of 100 put right.
//! Each kind keeps the floor at which it was measured, so that a change that loses some is noticed.

use maillint::engine::rules::RULES;
use maillint::engine::{
    Date, Draft, Encryption, Environment, Protocol, Report, ServerDraft, Severity, Side, check,
};
use maillint::providers::{CATALOGUE, Provider, Row, UserName};

fn report(draft: &Draft) -> Report {
    check(
        draft,
        &Environment {
            rules: &RULES,
            catalogue: &CATALOGUE,
            today: Date::new(2026, 11, 23).expect("a day"),
            to_ascii: |name| idna::domain_to_ascii(name).ok(),
        },
    )
}

fn server(provider: Provider, row: &Row, domain: &str) -> ServerDraft {
    let side = if row.protocol == Protocol::Smtp { Side::Outgoing } else { Side::Incoming };
    ServerDraft {
        username: match provider.username(side) {
            Some(UserName::Address) => format!("anna.weber@{domain}"),
            Some(UserName::LocalPart) => "anna.weber".to_owned(),
            _ => String::new(),
        },
        host: row.host.to_owned(),
        port: row.port.to_string(),
        encryption: Some(row.encryption),
        ..ServerDraft::default()
    }
}

/// Whole accounts: each confirmed, encrypted server for reading with the provider's first for sending, and the reverse.
///
/// An account that something serious is said of as it stands is no ground for a mistake.
fn accounts() -> Vec<Draft> {
    let mut accounts = Vec::new();
    for provider in CATALOGUE.providers() {
        let Some(domain) = provider.domains().next() else { continue };
        let rows: Vec<Row> = provider
            .rows()
            .filter(|row| row.confirmed && row.encryption.protects())
            .filter(|row| row.host.bytes().any(|byte| byte.is_ascii_lowercase()))
            .collect();
        let (sending, reading): (Vec<&Row>, Vec<&Row>) =
            rows.iter().partition(|row| row.protocol == Protocol::Smtp);
        let (Some(&read), Some(&send)) = (reading.first(), sending.first()) else { continue };
        let pairs = reading.iter().map(|&row| (row, send));
        for (read, send) in pairs.chain(sending.iter().skip(1).map(|&row| (read, row))) {
            let draft = Draft {
                email: format!("anna.weber@{domain}"),
                protocol: Some(read.protocol),
                incoming: server(provider, read, domain),
                outgoing: server(provider, send, domain),
                ..Draft::default()
            };
            if serious(&report(&draft)) == 0 {
                accounts.push(draft);
            }
        }
    }
    accounts
}

fn serious(report: &Report) -> usize {
    report.findings.iter().filter(|finding| finding.severity < Severity::Advice).count()
}

/// Whether every server of the draft is published as it stands, so that the slip made another right one.
fn is_published(draft: &Draft) -> bool {
    let row = |protocol, server: &ServerDraft| {
        let port = server.port.parse().ok()?;
        CATALOGUE.row(protocol, &server.host, port, server.encryption?)
    };
    draft.protocol.is_some_and(|protocol| row(protocol, &draft.incoming).is_some())
        && row(Protocol::Smtp, &draft.outgoing).is_some()
}

/// Makes a mistake in one side's server; `None` where it cannot be made.
type Slip = fn(&mut ServerDraft, Protocol) -> Option<()>;

/// Puts the slip into each side of each account in turn.
fn one_sided(slip: Slip) -> impl Fn(&Draft) -> Vec<Draft> {
    move |right| {
        let mut incoming = right.clone();
        let mut outgoing = right.clone();
        let protocol = right.protocol.unwrap_or(Protocol::Imap);
        let read = slip(&mut incoming.incoming, protocol).map(|()| incoming);
        let sent = slip(&mut outgoing.outgoing, Protocol::Smtp).map(|()| outgoing);
        read.into_iter().chain(sent).collect()
    }
}

/// Asserts how many of 100 such mistakes are found, and how many the first fix puts right.
#[track_caller]
fn assert_caught(
    wrong: impl Fn(&Draft) -> Vec<Draft>,
    least: Severity,
    found: usize,
    fixed: usize,
) {
    let (mut all, mut seen, mut restored) = (0, 0, 0);
    let mut missed = String::new();
    for right in accounts() {
        for draft in wrong(&right) {
            let is_same_user = draft.incoming.username == right.incoming.username
                && draft.outgoing.username == right.outgoing.username;
            if draft == right || (is_same_user && is_published(&draft)) {
                continue;
            }
            let report = report(&draft);
            let said = report.findings.iter().filter(|finding| finding.severity <= least);
            let fix = said.clone().find_map(|finding| finding.fixes.first());
            let is_right = fix.is_some_and(|fix| fix.apply(&draft) == right);
            all += 1;
            seen += usize::from(said.count() > 0);
            restored += usize::from(is_right);
            if !is_right {
                missed += &format!("{} {:?} {:?}\n", draft.email, draft.incoming, draft.outgoing);
            }
        }
    }
    assert!(all > 50, "too few to say anything: {all}");
    assert!(
        seen * 100 >= found * all && restored * 100 >= fixed * all,
        "of {all} mistakes {seen} are found and {restored} put right:\n{missed}",
    );
}

/// Changes one part of the host, counted from the left, or from the right where `at` is negative.
fn part(server: &mut ServerDraft, at: isize, change: fn(&str) -> Option<String>) -> Option<()> {
    let mut parts: Vec<String> = server.host.split('.').map(str::to_owned).collect();
    let at = if at < 0 { parts.len().checked_add_signed(at)? } else { at.unsigned_abs() };
    // With two parts there is no word in front of the domain.
    if parts.len() < 3 {
        return None;
    }
    let part = parts.get_mut(at)?;
    *part = change(part)?;
    let host = parts.join(".");
    if CATALOGUE.by_host(&host).is_some() {
        return None;
    }
    server.host = host;
    Some(())
}

/// A letter in the middle is left out.
fn dropped(word: &str) -> Option<String> {
    let at = word.len() / 2;
    (word.len() > 3).then(|| [word.get(..at), word.get(at + 1..)].into_iter().flatten().collect())
}

/// A letter in the middle is typed twice.
fn doubled(word: &str) -> Option<String> {
    let at = word.len() / 2;
    let parts = [word.get(..=at)?, word.get(at..)?];
    (word.len() > 3).then(|| parts.concat())
}

/// Two neighbours in the middle are exchanged.
fn exchanged(word: &str) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    let at = letters.len() / 2;
    if letters.len() < 4 || letters.get(at) == letters.get(at - 1) {
        return None;
    }
    letters.swap(at, at - 1);
    Some(letters.into_iter().collect())
}

fn other_encryption(encryption: Encryption) -> Encryption {
    if encryption == Encryption::Tls { Encryption::Starttls } else { Encryption::Tls }
}

#[test]
fn the_other_encryption() {
    let slip: Slip = |server, _| {
        server.encryption = server.encryption.map(other_encryption);
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Warning, 99, 94);
}

#[test]
fn the_port_of_another_protocol() {
    let slip: Slip = |server, protocol| {
        let port = match (protocol, server.port.as_str()) {
            (Protocol::Imap, "993") | (Protocol::Smtp, "465") => "995",
            (Protocol::Imap, "143") | (Protocol::Smtp, "587") => "110",
            (Protocol::Pop3, "995") => "993",
            (Protocol::Pop3, "110") => "143",
            _ => return None,
        };
        server.port = port.to_owned();
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Warning, 99, 99);
}

#[test]
fn digits_of_the_port_exchanged() {
    let slip: Slip = |server, _| {
        let mut digits: Vec<char> = server.port.chars().collect();
        let last = digits.len().checked_sub(1)?;
        digits.swap(last, last - 1);
        server.port = digits.into_iter().collect();
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Warning, 99, 99);
}

#[test]
fn a_letter_of_the_domain_left_out() {
    assert_caught(one_sided(|server, _| part(server, -2, dropped)), Severity::Warning, 99, 99);
}

#[test]
fn a_letter_of_the_domain_twice() {
    assert_caught(one_sided(|server, _| part(server, -2, doubled)), Severity::Warning, 99, 99);
}

#[test]
fn two_letters_of_the_domain_exchanged() {
    assert_caught(one_sided(|server, _| part(server, -2, exchanged)), Severity::Warning, 99, 99);
}

#[test]
fn a_letter_of_the_first_word_left_out() {
    assert_caught(one_sided(|server, _| part(server, 0, dropped)), Severity::Warning, 99, 99);
}

#[test]
fn a_letter_of_the_first_word_twice() {
    assert_caught(one_sided(|server, _| part(server, 0, doubled)), Severity::Warning, 99, 99);
}

#[test]
fn two_letters_of_the_first_word_exchanged() {
    assert_caught(one_sided(|server, _| part(server, 0, exchanged)), Severity::Warning, 99, 99);
}

#[test]
fn the_two_hosts_exchanged() {
    let slip = |right: &Draft| {
        let mut wrong = right.clone();
        std::mem::swap(&mut wrong.incoming.host, &mut wrong.outgoing.host);
        vec![wrong]
    };
    assert_caught(slip, Severity::Warning, 99, 96);
}

#[test]
fn the_two_ports_exchanged() {
    let slip = |right: &Draft| {
        let mut wrong = right.clone();
        std::mem::swap(&mut wrong.incoming.port, &mut wrong.outgoing.port);
        vec![wrong]
    };
    assert_caught(slip, Severity::Warning, 99, 98);
}

#[test]
fn the_host_of_the_other_protocol_for_reading() {
    let slip = |right: &Draft| {
        let host = right.incoming.host.as_str();
        let provider = CATALOGUE.by_domain(right.email.split_once('@').map_or("", |(_, at)| at));
        let spoken = |host: &str, protocol| {
            CATALOGUE
                .providers()
                .flat_map(|provider| provider.rows())
                .any(|row| row.host == host && Some(row.protocol) == protocol)
        };
        // Of several hosts for one protocol, nobody can tell which was meant.
        let is_only = provider.is_some_and(|provider| {
            provider.rows().all(|row| Some(row.protocol) != right.protocol || row.host == host)
        });
        let other =
            provider.filter(|_| is_only).into_iter().flat_map(|provider| provider.rows()).find(
                |row| {
                    row.protocol != Protocol::Smtp
                        && row.confirmed
                        && row.host != host
                        && !spoken(row.host, right.protocol)
                },
            );
        other
            .map(|row| {
                let mut wrong = right.clone();
                row.host.clone_into(&mut wrong.incoming.host);
                wrong
            })
            .into_iter()
            .collect()
    };
    assert_caught(slip, Severity::Warning, 99, 99);
}

#[test]
fn a_scheme_pasted_with_the_host() {
    let slip: Slip = |server, _| {
        server.host.insert_str(0, "https://");
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Warning, 99, 99);
}

/// Most apps cut spaces at the ends off, so that this is advice.
#[test]
fn a_space_pasted_with_the_host() {
    let slip: Slip = |server, _| {
        server.host.push(' ');
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Advice, 99, 99);
}

#[test]
fn a_space_within_the_host() {
    let slip: Slip = |server, _| {
        let dot = server.host.rfind('.')?;
        server.host.insert(dot + 1, ' ');
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Warning, 99, 99);
}

#[test]
fn a_user_name_without_its_domain() {
    let slip: Slip = |server, _| {
        let at = server.username.find('@')?;
        server.username.truncate(at);
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Warning, 99, 99);
}

#[test]
fn a_space_pasted_with_the_user_name() {
    let slip: Slip = |server, _| {
        if server.username.is_empty() {
            return None;
        }
        server.username.push(' ');
        Some(())
    };
    assert_caught(one_sided(slip), Severity::Advice, 99, 99);
}
