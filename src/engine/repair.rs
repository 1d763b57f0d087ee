//! Applies best fixes until nothing bad is left.

use super::draft::Draft;
use super::environment::Environment;
use super::fix::Fix;
use super::report::check;
use super::rule::Severity;

/// How many fixes are applied at most: generated drafts have up to sixteen faults.
pub const MAX_STEPS: usize = 24;

/// A repaired draft and how it came about.
#[derive(Clone, Debug)]
pub struct Repair {
    /// The draft with every fix applied.
    pub draft: Draft,
    /// The fixes, in the order they were applied, each with the code of the finding it settled.
    pub steps: Vec<(&'static str, Fix)>,
}

/// Applies the best fix of the worst finding, again and again, until neither an error nor a warning offers one.
pub fn repair(draft: &Draft, environment: &Environment) -> Repair {
    let mut repair = Repair { draft: draft.clone(), steps: Vec::new() };
    while repair.steps.len() < MAX_STEPS {
        let report = check(&repair.draft, environment);
        let next = report
            .findings
            .iter()
            .filter(|finding| finding.severity < Severity::Advice)
            .find_map(|finding| Some((finding.rule.code, finding.fixes.first()?)));
        let Some((code, fix)) = next else { break };
        repair.draft = fix.apply(&repair.draft);
        repair.steps.push((code, fix.clone()));
    }
    repair
}
