//! Applies best fixes until nothing bad is left.

use super::draft::Draft;
use super::environment::Environment;
use super::field::Field;
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
///
/// Fields that are `fixed` keep what is in them.
pub fn repair(draft: &Draft, environment: &Environment, fixed: &[(Field, String)]) -> Repair {
    let mut repair = Repair { draft: draft.clone(), steps: Vec::new() };
    while repair.steps.len() < MAX_STEPS {
        let report = check(&repair.draft, environment);
        let next = report
            .findings
            .iter()
            .filter(|finding| finding.severity < Severity::Advice)
            .find_map(|finding| Some((finding.rule.code, first(&finding.fixes, fixed)?)));
        let Some((code, fix)) = next else { break };
        repair.draft = fix.apply(&repair.draft);
        repair.steps.push((code, fix.clone()));
    }
    repair
}

/// The best fix that leaves what is fixed alone.
fn first<'a>(fixes: &'a [Fix], fixed: &[(Field, String)]) -> Option<&'a Fix> {
    let is_fixed = |field| fixed.iter().any(|(of, _)| *of == field);
    fixes.iter().find(|fix| !fix.changes.iter().any(|change| is_fixed(change.field)))
}
