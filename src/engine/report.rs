//! The verdict on a draft, and every finding behind it.

use super::account::Account;
use super::draft::Draft;
use super::environment::Environment;
use super::field::{Field, ServerField, Side};
use super::finding::{Finding, Findings};
use super::host::HostKind;
use super::read::read;
use super::rule::{Rule, Severity, Stage};
use super::situation::Situation;
use crate::providers::Provider;

/// What there is to say about a draft.
#[derive(Clone, Debug)]
pub struct Report {
    /// The draft as it was understood.
    pub account: Account,
    /// The mail provider, if it could be recognised.
    pub provider: Option<Provider>,
    /// The findings, worst first.
    pub findings: Vec<Finding>,
    /// Fields of a server in use that are still empty, so that nothing could be said about them.
    pub missing: Vec<Field>,
}

impl Report {
    /// The worst severity among the findings; `None` when there is none.
    pub fn verdict(&self) -> Option<Severity> {
        self.findings.iter().map(|finding| finding.severity).min()
    }
}

/// Checks a draft against the rules of its environment.
pub fn check(draft: &Draft, environment: &Environment) -> Report {
    check_against(draft, environment, environment.rules.lists)
}

/// Checks a draft against these rules instead.
#[cfg(any(test, feature = "cli", feature = "js"))]
pub(crate) fn check_with(draft: &Draft, environment: &Environment, rules: &[&Rule]) -> Report {
    check_against(draft, environment, &[rules])
}

fn check_against(draft: &Draft, environment: &Environment, rules: &[&[&Rule]]) -> Report {
    let account = read(draft, environment.to_ascii);
    let situation = Situation::new(&account, environment);
    let mut findings = Findings::default();
    for rule in rules.iter().copied().flatten() {
        (rule.check)(&situation, &mut findings);
    }
    for side in Side::ALL {
        if situation.exact_row(side).is_some() {
            findings.trust(side);
        }
    }
    let provider = situation.provider();
    let missing = missing(&account);
    Report { findings: findings.settle(draft, &account.problems), provider, missing, account }
}

/// Everything the rules say about a draft, whatever covers it.
#[cfg(test)]
pub(crate) fn everything(draft: &Draft, environment: &Environment) -> Vec<Finding> {
    let alone = |rule: &&Rule| check_with(draft, environment, &[*rule]).findings;
    super::rules::all().iter().flat_map(alone).collect()
}

impl Findings {
    /// Drops what only guesses from the host's name and the port, since the provider itself publishes these settings.
    fn trust(&mut self, side: Side) {
        self.retain(|finding| {
            finding.field.side() != Some(side)
                || !matches!(
                    finding.rule.stage,
                    Stage::PortProtocol | Stage::PortEncryption | Stage::Name | Stage::Certificate
                )
        });
    }
}

/// What a server in use still lacks before it can be checked whole.
fn missing(account: &Account) -> Vec<Field> {
    let mut missing = Vec::new();
    for side in Side::ALL {
        let server = account.server(side);
        let has_host = server.host.kind != HostKind::Missing;
        if !has_host && server.port.is_none() && server.username.is_empty() {
            continue;
        }
        let lacks = [
            (ServerField::Protocol, server.protocol.is_none()),
            (ServerField::Host, !has_host),
            (ServerField::Port, server.port.is_none()),
            (ServerField::Encryption, server.encryption.is_none()),
        ];
        missing
            .extend(lacks.iter().filter(|(_, lacks)| *lacks).map(|&(field, _)| side.field(field)));
    }
    missing
}
