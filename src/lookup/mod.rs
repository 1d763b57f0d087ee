//! What others say of a domain's mail, judged before anybody relies on it.
//!
//! `browser` asks, and only when the person says so; what came back is a text of plain facts.
//! One line for each who was asked, `question TAB host TAB outcome[ TAB detail]`, and below it one for each server
//! that it named, the preferred first, with a tab before it:
//!
//! ```text
//! mx      dns.google                  ok
//!         mail.kundenpost.net
//! srv     dns.google                  ok
//!         imap tls imap.kundenpost.net 993
//! ispdb   autoconfig.thunderbird.net  status  503
//! own     autoconfig.kundenpost.net   ok
//!         imap tls imap.kundenpost.net 993 address
//! ```
//!
//! [`judge`] turns them into answers: settings that can be applied, and what is wrong with those that cannot.

mod endpoints;
mod owner;
mod row;

use crate::engine::{Draft, Environment, Fix, Place, Protocol, Report, Severity, check};
use crate::providers::Provider;
pub use endpoints::{ENDPOINTS, SOURCES, asked};
use row::Row;

/// What one of those who were asked said.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// What it was asked: `mx`, `srv`, `own` or `ispdb`.
    pub question: &'a str,
    /// Its host.
    pub host: &'a str,
    /// What became of the question: `ok`, or in one word why there is no answer.
    pub outcome: &'a str,
    /// More on that, such as the status of a refusal.
    pub detail: &'a str,
    /// The server that takes the domain's mail.
    pub exchanger: &'a str,
    /// The provider behind it.
    pub provider: Option<Provider>,
    /// Settings that it names and that can be applied.
    pub offers: Vec<Offer<'a>>,
    /// Settings that it names and that are wrong, where it names none that are right.
    pub refused: Vec<Refused<'a>>,
}

/// Settings that somebody named and that can be applied.
#[derive(Clone, Debug, Default)]
pub struct Offer<'a> {
    /// What is to change in the draft; empty where it has them already.
    pub fix: Fix,
    /// A server that belongs neither to the domain nor to a provider that is known.
    pub foreign: Option<&'a str>,
}

/// Settings that somebody named and that are not offered.
#[derive(Clone, Debug)]
pub struct Refused<'a> {
    /// Their server.
    pub host: &'a str,
    /// The settings alone.
    pub draft: Draft,
    /// What the engine says of them, the errors first; nothing where the name is no server's.
    pub report: Report,
}

/// The domain of an e-mail address as the DNS has it, if it is one that others could be asked about.
pub fn domain(email_domain: &str, to_ascii: fn(&str) -> Option<String>) -> Option<String> {
    let domain =
        if email_domain.is_ascii() { email_domain.to_owned() } else { to_ascii(email_domain)? };
    is_plain(&domain).then_some(domain)
}

/// Whether a name can be a domain, or a host of one, in the form that the DNS has.
pub fn is_plain(domain: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    // Every top-level domain ends in a letter, in this form too; an IPv4 address does not.
    domain.contains('.')
        && domain.bytes().all(is_plain)
        && domain.ends_with(|last: char| last.is_ascii_alphabetic())
}

/// Reads the facts and judges them, for the address in `draft`.
pub fn judge<'a>(facts: &'a str, draft: &Draft, environment: &Environment) -> Vec<Answer<'a>> {
    let mut answers = Vec::new();
    let mut lines = facts.lines().peekable();
    while let Some(line) = lines.next() {
        let mut columns = line.split('\t').map(Some).chain(std::iter::repeat(None));
        let mut column = || columns.next().flatten().unwrap_or_default();
        let mut answer = Answer {
            question: column(),
            host: column(),
            outcome: column(),
            detail: column(),
            exchanger: "",
            provider: None,
            offers: Vec::new(),
            refused: Vec::new(),
        };
        let mut rows = Vec::new();
        while let Some(named) = lines.peek().and_then(|line| line.strip_prefix('\t')) {
            lines.next();
            if answer.question == "mx" {
                exchanger(named, &mut answer, environment);
            } else {
                rows.extend(Row::read(named));
            }
        }
        offer(&mut answer, &rows, draft, environment);
        answers.push(answer);
    }
    answers
}

/// Takes in one server for incoming mail: the first counts, or else the first that tells the provider.
fn exchanger<'a>(host: &'a str, answer: &mut Answer<'a>, environment: &Environment) {
    if answer.provider.is_none() {
        answer.provider = environment.catalogue.by_mx(host);
        if answer.exchanger.is_empty() || answer.provider.is_some() {
            answer.exchanger = host;
        }
    }
}

/// Makes offers of the servers: each way to read mail with the server for sending beside it.
fn offer<'a>(answer: &mut Answer<'a>, rows: &[Row<'a>], draft: &Draft, environment: &Environment) {
    let mut best = |protocol| {
        let before = answer.refused.len();
        for row in rows.iter().filter(|row| row.protocol == protocol) {
            match wrong(row, environment) {
                // One is enough to say why.
                Some(refused) if answer.refused.len() == before => answer.refused.push(refused),
                Some(_) => {}
                None => {
                    answer.refused.truncate(before);
                    return Some(row);
                }
            }
        }
        None
    };
    let smtp = best(Protocol::Smtp);
    let readers = [best(Protocol::Imap), best(Protocol::Pop3)];
    let sends_only = readers.iter().all(Option::is_none);
    for reader in readers {
        if reader.is_none() && !(sends_only && smtp.is_some()) {
            continue;
        }
        let mut offer = Offer::default();
        for row in reader.into_iter().chain(smtp) {
            offer.fix.changes.extend(row.changes(&draft.email));
            let domain = draft.email.rsplit('@').next().unwrap_or_default();
            if owner::is_foreign(row.host, domain, environment.catalogue) {
                offer.foreign = offer.foreign.or(Some(row.host));
            }
        }
        offer.fix.changes.retain(|change| draft.get(change.field) != change.value);
        answer.offers.push(offer);
        if sends_only {
            break;
        }
    }
}

/// What is wrong with settings that somebody named, if anything is: they pass the rules like settings that were typed.
fn wrong<'a>(row: &Row<'a>, environment: &Environment) -> Option<Refused<'a>> {
    let draft = Fix { changes: row.changes("") }.apply(&Draft::default());
    let report = check(&draft, environment);
    let host = &report.account.server(row.side()).host;
    let is_name = host.text == row.host && host.name().is_some() && host.place() == Place::Network;
    let is_right = is_name && report.verdict() != Some(Severity::Error);
    (!is_right).then_some(Refused { host: row.host, draft, report })
}

#[cfg(test)]
mod tests;
