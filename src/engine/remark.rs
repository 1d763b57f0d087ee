//! What there is to say of how a side signs in: at most one thing of its user name, one of its method.

use super::field::{ServerField, Side};
use super::finding::{Ask, Finding, Findings};
use super::fix::Fix;
use super::rule::{Impact, Rule, Severity};
use super::situation::Situation;
use super::{methods, usernames};
use crate::providers::Provider;

/// What is to be said of one field, before the rule with this code puts it into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The rule that says it.
    pub code: &'static str,
    /// How bad it is here.
    pub severity: Severity,
    /// Which of its words fit, where a rule has several.
    pub case: &'static str,
    /// What the field should hold instead, the best first.
    pub better: Vec<String>,
    /// Whom to ask where nothing is better.
    pub ask: Option<Ask>,
    /// The provider that says so, if it is anyone's word.
    pub provider: Option<Provider>,
}

impl Remark {
    /// A remark without a better content.
    ///
    /// It is a pointer for the same reason as a [`Finding`].
    pub fn new(code: &'static str, severity: Severity, provider: Option<Provider>) -> Box<Self> {
        Box::new(Self { code, severity, case: "", better: Vec::new(), ask: None, provider })
    }

    /// The same remark in other words.
    #[must_use]
    pub fn case(mut self: Box<Self>, case: &'static str) -> Box<Self> {
        self.case = case;
        self
    }

    /// The same remark, which `whom` can settle where nothing is better.
    #[must_use]
    pub fn ask(mut self: Box<Self>, whom: Ask) -> Box<Self> {
        self.ask = Some(whom);
        self
    }

    /// The same remark with a content that would be better, if there is one.
    #[must_use]
    pub fn better(mut self: Box<Self>, better: Option<String>) -> Box<Self> {
        if let Some(better) = better {
            self.better.push(better);
        }
        self
    }
}

/// What is to be said of both sides, incoming first; found once, since many rules put it into words.
#[derive(Clone, Debug, Default)]
pub struct Remarks {
    names: [Option<Box<Remark>>; 2],
    methods: [Option<Box<Remark>>; 2],
}

impl Remarks {
    /// What is to be said in this situation.
    pub fn of(situation: &Situation) -> Self {
        Self {
            names: Side::ALL.map(|side| usernames::remark(situation, side)),
            methods: Side::ALL.map(|side| methods::remark(situation, side)),
        }
    }
}

/// Adds what the remarks on this field of both sides say in the rule's words; the same thing on both sides once.
pub fn report(
    rule: &'static Rule,
    situation: &Situation,
    field: ServerField,
    findings: &mut Findings,
) {
    let Remarks { names, methods } = &situation.remarks;
    let remarks = if field == ServerField::Username { names } else { methods };
    let [incoming, outgoing] =
        remarks.each_ref().map(|remark| remark.as_ref().filter(|remark| remark.code == rule.code));
    let account = situation.account;
    let same = incoming == outgoing
        && (field != ServerField::Username
            || account.incoming.username == account.outgoing.username);
    if let Some(remark) = incoming {
        let both = same.then_some(Side::Outgoing);
        findings.push(finding(rule, field, remark, Side::Incoming, both));
    }
    if let Some(remark) = outgoing.filter(|_| !same) {
        findings.push(finding(rule, field, remark, Side::Outgoing, None));
    }
}

fn finding(
    rule: &'static Rule,
    field: ServerField,
    remark: &Remark,
    side: Side,
    also: Option<Side>,
) -> Finding {
    let impact = match (remark.severity, rule.impact) {
        (Severity::Advice, Impact::Breaks) => Impact::Fragile,
        (_, impact) => impact,
    };
    let mut finding = rule
        .at(side.field(field))
        .graded(remark.severity, impact)
        .related(side.field(ServerField::Host))
        .param("case", remark.case);
    if let Some(provider) = remark.provider {
        finding = finding.param("provider", provider.name());
    }
    if let Some(also) = also {
        finding = finding.related(also.field(field)).related(also.field(ServerField::Host));
    }
    for better in &remark.better {
        let mut fix = Fix::set(side.field(field), better);
        if let Some(also) = also {
            fix = fix.and(also.field(field), better);
        }
        finding = finding.fix(fix);
    }
    finding.ask = remark.ask.filter(|_| remark.better.is_empty());
    finding
}
