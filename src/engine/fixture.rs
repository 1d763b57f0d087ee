//! One settings line in, findings out: what the engine's tests are written with.
//!
//! The lines are in the notation of [`notation`].

use std::fmt::Write as _;

use super::date::Date;
use super::draft::Draft;
use super::environment::Environment;
use super::finding::Finding;
use super::notation;
use super::report::{Report, check as check_draft, check_with};
use super::rule::Rule;
use super::rules::RULES;
use crate::providers::CATALOGUE;

/// Asserts what the engine says about a settings line; `expected` has one line per finding and per fix.
#[track_caller]
pub(crate) fn check(line: &str, expected: &expect_test::Expect) {
    expected.assert_eq(&render(&check_draft(&parse(line), &environment())));
}

/// What one rule says about a settings line, whatever else covers it.
pub(crate) fn findings(rule: &'static Rule, line: &str) -> Vec<Finding> {
    check_with(&parse(line), &environment(), &[rule]).findings
}

/// The codes of a report, in order.
pub(crate) fn codes(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.rule.code).collect()
}

/// The world as the engine's tests see it: the catalogue, and a fixed day.
pub(crate) fn environment() -> Environment<'static> {
    Environment {
        rules: &RULES,
        catalogue: &CATALOGUE,
        today: Date::new(2026, 11, 23).expect("a day"),
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    }
}

/// A report as text: `error code field`, then `  fix field=value`, or `  ask provider`.
pub(crate) fn render(report: &Report) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let _ =
            writeln!(text, "{} {} {}", finding.severity.token(), finding.rule.code, finding.field);
        for fix in &finding.fixes {
            text.push_str("  fix");
            for change in &fix.changes {
                let _ = write!(text, " {}={}", change.field, change.value);
            }
            text.push('\n');
        }
        if let Some(whom) = finding.ask {
            let _ = writeln!(text, "  ask {}", format!("{whom:?}").to_lowercase());
        }
    }
    text
}

/// The draft that a settings line describes.
///
/// # Panics
///
/// When the line is not in the notation: the test is wrong then.
#[track_caller]
pub(crate) fn parse(line: &str) -> Draft {
    notation::parse(line).unwrap_or_else(|error| panic!("{error:?} in {line}"))
}
