//! One rule as JSON: what it looks for and, by an example, what it says.

use serde::Serialize;

use super::VERSION;
use super::report::FindingJson;
use super::write::Settings;
use crate::engine::{Draft, Environment, Rule, check_with};
use crate::words::Words;

/// The rule as JSON, with what it says of `example`, settings that it speaks of.
pub fn rule_json(
    rule: &'static Rule,
    example: &Draft,
    environment: &Environment<'_>,
    words: &Words,
) -> String {
    let report = check_with(example, environment, &[rule]);
    let json = RuleJson {
        version: VERSION,
        code: rule.code,
        severity: rule.severity.token(),
        impact: rule.impact.token(),
        reads: rule.reads.iter().map(|reads| reads.token()).collect(),
        settings: Settings::of(example),
        finding: report
            .findings
            .first()
            .map(|finding| FindingJson::of(finding, None, &report, example, words)),
    };
    // Text, numbers and lists of them can always be written.
    serde_json::to_string_pretty(&json).unwrap_or_default()
}

#[derive(Serialize)]
struct RuleJson<'a> {
    version: u32,
    code: &'static str,
    severity: &'static str,
    impact: &'static str,
    reads: Vec<&'static str>,
    settings: Settings<'a>,
    finding: Option<FindingJson>,
}
