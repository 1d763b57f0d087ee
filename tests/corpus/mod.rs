//! Settings and names with what must come of them, in text files that native and wasm tests share.

use std::fmt::Write as _;

use maillint::engine::rules::RULES;
use maillint::engine::{Date, Environment, Report, check, notation};
use maillint::providers::CATALOGUE;

/// A corpus with every report written anew: settings lines, each followed by its report, indented.
///
/// Empty lines and comments, which begin with `#`, stay as they are.
pub(crate) fn judged(corpus: &str, to_ascii: fn(&str) -> Option<String>) -> String {
    let today = Date::new(2026, 11, 23).expect("a day");
    let environment = Environment { rules: &RULES, catalogue: &CATALOGUE, today, to_ascii };
    rewritten(corpus, |line| {
        let draft = notation::parse(line).unwrap_or_else(|error| panic!("{line}: {error:?}"));
        render(&check(&draft, &environment))
    })
}

/// A corpus with the A-label form of every name written anew: names, each followed by its form, indented.
pub(crate) fn converted(corpus: &str, to_ascii: fn(&str) -> Option<String>) -> String {
    rewritten(corpus, |name| {
        format!("  {}\n", to_ascii(name).unwrap_or_else(|| "refused".to_owned()))
    })
}

fn rewritten(corpus: &str, answer: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for line in corpus.lines().filter(|line| !line.starts_with(' ')) {
        text.push_str(line);
        text.push('\n');
        if !line.is_empty() && !line.starts_with('#') {
            text.push_str(&answer(line));
        }
    }
    text
}

/// One line for each finding, or `ok`: severity, code and field, then each fix as the changes it makes.
fn render(report: &Report) -> String {
    let mut text = String::new();
    for finding in &report.findings {
        let _ =
            write!(text, "  {} {} {}", finding.severity.token(), finding.rule.code, finding.field);
        for fix in &finding.fixes {
            let changes =
                fix.changes.iter().map(|change| format!("{}={}", change.field, change.value));
            let _ = write!(text, " [{}]", changes.collect::<Vec<_>>().join(" "));
        }
        text.push('\n');
    }
    if text.is_empty() { "  ok\n".to_owned() } else { text }
}
