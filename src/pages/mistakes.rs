//! What people get wrong at a provider, found by the engine: its published settings with one slip each, checked.

use std::collections::BTreeSet;

use super::settings::{draft, rows};
use crate::engine::{
    Auth, Draft, Encryption, Environment, Field, Finding, Protocol, Report, ServerField, Severity,
    Side, check,
};
use crate::providers::{Provider, SignIn};

/// Settings with a slip in them, and what the engine finds.
#[derive(Clone, Debug)]
pub(super) struct Mistake {
    /// The settings as somebody might enter them.
    pub(super) draft: Draft,
    /// The settings as they should be.
    pub(super) right: Draft,
    /// The fields that were entered wrongly.
    pub(super) fields: Vec<Field>,
    /// What the engine says; its findings are worst first.
    pub(super) report: Report,
    /// Which of them is about the slip.
    finding: usize,
}

impl Mistake {
    /// What the engine says of the slip.
    pub(super) fn finding(&self) -> Option<&Finding> {
        self.report.findings.get(self.finding)
    }

    /// Whether the provider's own settings say what belongs into the fields.
    pub(super) fn has_right(&self) -> bool {
        self.fields.iter().all(|field| !self.right.get(*field).is_empty())
    }
}

/// How many a page shows.
const MOST: usize = 7;

/// The mistakes that make the engine warn, the likeliest first; each rule speaks once.
pub(super) fn of(provider: Provider, environment: &Environment) -> Vec<Mistake> {
    let protocols = [Protocol::Imap, Protocol::Pop3, Protocol::Smtp];
    let Some(right) = protocols.into_iter().find_map(|protocol| draft(provider, protocol)) else {
        return Vec::new();
    };
    let known: BTreeSet<&str> = codes(&check(&right, environment)).collect();
    let mut said = known;
    let mut mistakes = Vec::new();
    for slip in slips(provider, &right) {
        let report = check(&slip, environment);
        let is_new = |finding: &Finding| {
            finding.severity != Severity::Advice && !said.contains(finding.rule.code)
        };
        let Some(finding) = report.findings.iter().position(is_new) else { continue };
        said.extend(codes(&report));
        let fields = FIELDS.into_iter().filter(|field| slip.get(*field) != right.get(*field));
        let (fields, right) = (fields.collect(), right.clone());
        mistakes.push(Mistake { fields, draft: slip, right, report, finding });
    }
    mistakes.truncate(MOST);
    mistakes
}

fn codes(report: &Report) -> impl Iterator<Item = &'static str> {
    report.findings.iter().map(|finding| finding.rule.code)
}

/// The fields that a slip can be in.
const FIELDS: [Field; 9] = [
    Side::Incoming.field(ServerField::Protocol),
    Side::Incoming.field(ServerField::Host),
    Side::Incoming.field(ServerField::Port),
    Side::Incoming.field(ServerField::Encryption),
    Side::Incoming.field(ServerField::Username),
    Side::Incoming.field(ServerField::Auth),
    Side::Outgoing.field(ServerField::Host),
    Side::Outgoing.field(ServerField::Port),
    Side::Outgoing.field(ServerField::Encryption),
];

/// The right settings with one slip each, the likeliest first; some of them may be right as well.
fn slips(provider: Provider, right: &Draft) -> Vec<Draft> {
    let mut slips = Vec::new();
    let mut slip = |change: &dyn Fn(&mut Draft)| {
        let mut draft = right.clone();
        change(&mut draft);
        if draft != *right {
            slips.push(draft);
        }
    };
    let reads = right.protocol.is_some();
    let other = match right.protocol {
        Some(Protocol::Imap) => rows(provider, Protocol::Pop3).next(),
        Some(Protocol::Pop3) => rows(provider, Protocol::Imap).next(),
        Some(Protocol::Smtp) | None => None,
    };
    slip(&|draft| draft.incoming.encryption = draft.incoming.encryption.map(exchanged));
    if let Some(other) = other {
        slip(&|draft| other.host.clone_into(&mut draft.incoming.host));
        slip(&|draft| draft.incoming.port = other.port.to_string());
    }
    slip(&|draft| draft.outgoing.encryption = draft.outgoing.encryption.map(exchanged));
    if let Some(domain) = provider.domains().next().filter(|_| reads) {
        slip(&|draft| {
            draft.email = format!("sam@{domain}");
            "sam".clone_into(&mut draft.incoming.username);
        });
    }
    let takes_password = provider.sign_in(Side::Incoming).any(|way| way == SignIn::Password);
    if reads && !takes_password {
        slip(&|draft| draft.incoming.auth = Some(Auth::Password));
    }
    if let Some(old) = provider.legacy_hosts().next().filter(|_| reads) {
        slip(&|draft| old.clone_into(&mut draft.incoming.host));
    }
    if !right.outgoing.host.is_empty() {
        slip(&|draft| {
            "25".clone_into(&mut draft.outgoing.port);
            draft.outgoing.encryption = Some(Encryption::Starttls);
        });
        slip(&|draft| draft.outgoing.encryption = Some(Encryption::None));
        if reads {
            slip(&|draft| std::mem::swap(&mut draft.incoming.host, &mut draft.outgoing.host));
        }
    }
    slips
}

/// Encryption from the start for encryption later, and the other way round.
const fn exchanged(encryption: Encryption) -> Encryption {
    match encryption {
        Encryption::Tls => Encryption::Starttls,
        Encryption::Starttls | Encryption::None | Encryption::Auto => Encryption::Tls,
    }
}
