//! What a rule says about one place: data without language.

use std::ops::{Deref, DerefMut};

use super::draft::Draft;
use super::field::{Field, Side};
use super::fix::Fix;
use super::read::{Problem, complete};
use super::rule::{Cover, Impact, Rule, Severity};
use super::value::Value;

/// One thing a rule says about one place.
///
/// It is a pointer, because rules hand a finding on many times while they build it, and every move of a large
/// value is code in the page; `docs/decisions/size.md` has the measurement.
#[derive(Clone, Debug)]
pub struct Finding(Box<Facts>);

impl Deref for Finding {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.0
    }
}

impl DerefMut for Finding {
    fn deref_mut(&mut self) -> &mut Facts {
        &mut self.0
    }
}

/// What a finding says.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The rule that says it.
    pub rule: &'static Rule,
    /// How bad it is here.
    pub severity: Severity,
    /// What it does to the person here.
    pub impact: Impact,
    /// The field to look at first.
    pub field: Field,
    /// Other fields that take part in it.
    pub related: Vec<Field>,
    /// What the words need to know, by name.
    pub params: Vec<(&'static str, Value)>,
    /// Every reasonable fix, best first.
    pub fixes: Vec<Fix>,
    /// Whom to ask where no fix can be offered.
    pub ask: Option<Ask>,
}

/// Who can answer what the settings alone cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The mail provider or the help desk.
    Provider,
    /// The person: only they know what they meant.
    Yourself,
}

impl Finding {
    pub(super) fn new(rule: &'static Rule, field: Field) -> Self {
        Self(Box::new(Facts {
            rule,
            severity: rule.severity,
            impact: rule.impact,
            field,
            related: Vec::new(),
            params: Vec::new(),
            fixes: Vec::new(),
            ask: None,
        }))
    }

    /// The same finding with another severity and impact.
    #[must_use]
    pub fn graded(mut self, severity: Severity, impact: Impact) -> Self {
        self.severity = severity;
        self.impact = impact;
        self
    }

    /// The same finding, which also concerns `field`.
    #[must_use]
    pub fn related(mut self, field: Field) -> Self {
        self.related.push(field);
        self
    }

    /// The same finding with a parameter for its words.
    #[must_use]
    pub fn param(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// The same finding with one more fix, less good than those before it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }

    /// The same finding with these fixes after those it has.
    #[must_use]
    pub fn fixes(mut self, fixes: impl IntoIterator<Item = Fix>) -> Self {
        self.fixes.extend(fixes);
        self
    }

    /// The same finding, which only `whom` can settle.
    #[must_use]
    pub fn ask(mut self, whom: Ask) -> Self {
        self.ask = Some(whom);
        self
    }

    /// Every field the finding concerns, the first to look at first.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        std::iter::once(self.field).chain(self.related.iter().copied())
    }

    /// Whether this finding makes `other` superfluous.
    pub(super) fn covers(&self, other: &Self) -> bool {
        self.rule.code != other.rule.code
            && self.rule.covers.iter().any(|cover| match *cover {
                Cover::Stage(stage) => other.rule.stage == stage,
                Cover::Code(code) => other.rule.code == code,
            })
            && self.fields().any(|mine| area(mine) == area(other.field))
    }

    /// The order in which findings are shown: worst first, then down the form, then by code.
    pub(super) fn rank(&self) -> impl Ord + use<> {
        (self.severity, self.field, self.rule.code, self.related.clone())
    }
}

/// The part of the form a field stands in; findings cover each other only within one.
#[derive(PartialEq, Eq)]
enum Area {
    Email,
    Server(Side),
    Devices,
}

const fn area(field: Field) -> Area {
    match field {
        Field::Email => Area::Email,
        Field::Server(side, _) => Area::Server(side),
        Field::Device(..) => Area::Devices,
    }
}

/// Where rules put what they find.
#[derive(Debug, Default)]
pub struct Findings {
    found: Vec<Finding>,
}

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.found.push(finding);
    }

    /// Keeps only the findings that `keep` says yes to.
    pub(super) fn retain(&mut self, keep: impl FnMut(&Finding) -> bool) {
        self.found.retain(keep);
    }

    /// What is to be shown of it all: in order, covered findings left out, fixes whole and without changes the draft already has.
    pub(super) fn settle(self, draft: &Draft, problems: &[Problem]) -> Vec<Finding> {
        let covered: Vec<bool> = self
            .found
            .iter()
            .map(|finding| self.found.iter().any(|other| other.covers(finding)))
            .collect();
        let mut shown: Vec<Finding> = Vec::new();
        for (mut finding, covered) in self.found.into_iter().zip(covered) {
            if covered {
                continue;
            }
            let fixes = std::mem::take(&mut finding.fixes);
            let fixes = fixes.into_iter().map(|fix| complete(fix, problems));
            for fix in fixes.filter_map(|fix| fix.needed_by(draft)) {
                if !finding.fixes.contains(&fix) {
                    finding.fixes.push(fix);
                }
            }
            // There are few findings: this costs less download than a sort.
            let at = shown.partition_point(|other| other.rank() <= finding.rank());
            shown.insert(at, finding);
        }
        shown
    }
}
