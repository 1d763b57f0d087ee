//! Keeps `docs/rules.md` true: it is written from the rules themselves.

use std::fmt::Write as _;

use expect_test::expect_file;
use maillint::engine::rules::{RULES, all};
use maillint::engine::{Date, Environment, Finding, Report, Rule, Stage, check, notation};
use maillint::providers::CATALOGUE;
use maillint::words::{Words, embedded, explain, plural};

#[test]
fn the_page_of_rules_is_fresh() {
    expect_file!["../docs/rules.md"].assert_eq(&page());
}

const HEAD: &str = "\
# The rules

Written from the rules themselves by `UPDATE_EXPECT=1 cargo test --test rules_page`.
Each stands here as it speaks about one of its examples.
`maillint explain CODE` says the same on the command line.
";

const PARTS: &[(Stage, &str)] = &[
    (Stage::Reading, "What was pasted along"),
    (Stage::Host, "Hosts and addresses"),
    (Stage::PortProtocol, "Ports and protocols"),
    (Stage::PortEncryption, "Ports and encryption"),
    (Stage::Cleartext, "Not encrypted"),
    (Stage::Name, "What a host is called"),
    (Stage::Certificate, "Certificates"),
    (Stage::SignIn, "Signing in"),
    (Stage::Devices, "Several devices"),
    (Stage::Cross, "Settings together"),
];

fn page() -> String {
    let words = embedded("en").expect("English");
    let words = Words::parse(words.to_owned(), plural::native).expect("words of this build");
    let mut page = HEAD.to_owned();
    let _ = writeln!(page, "There are {} of them.", all().len());
    for (stage, title) in PARTS {
        let _ = writeln!(page, "\n## {title}");
        for rule in all().into_iter().filter(|rule| rule.stage == *stage) {
            write_rule(&mut page, rule, &words);
        }
    }
    page
}

fn write_rule(page: &mut String, rule: &Rule, words: &Words) {
    let (example, draft, report) = rule
        .examples
        .fires
        .iter()
        .map(|example| {
            let draft = notation::parse(example).expect("a settings line");
            let report = check(&draft, &environment());
            (example, draft, report)
        })
        .find(|(_, _, report)| speaks(report, rule).is_some())
        .unwrap_or_else(|| panic!("{}: no example shows it in a whole report", rule.code));
    let Some(finding) = speaks(&report, rule) else { return };
    let said = explain(finding, &report, &draft, words);
    let _ = write!(
        page,
        "\n### {}\n\n{}, {}: `{example}`\n\n**{}**\n{}\n{}\n",
        rule.code,
        finding.severity.token(),
        finding.impact.token(),
        said.what,
        said.why,
        said.todo,
    );
    if let Some(symptom) = said.symptom {
        let _ = writeln!(page, "The app shows: {symptom}");
    }
    if !said.fixes.is_empty() {
        page.push('\n');
    }
    for fix in said.fixes {
        let _ = writeln!(page, "- {}", fix.text);
    }
    let sources: Vec<String> =
        said.sources.iter().map(|(title, url)| format!("[{title}]({url})")).collect();
    if !sources.is_empty() {
        let _ = writeln!(page, "\nSources: {}", sources.join(", "));
    }
}

/// What the rule says in a report.
fn speaks<'a>(report: &'a Report, rule: &Rule) -> Option<&'a Finding> {
    report.findings.iter().find(|finding| finding.rule.code == rule.code)
}

fn environment() -> Environment<'static> {
    Environment {
        rules: &RULES,
        catalogue: &CATALOGUE,
        today: Date::new(2026, 11, 23).expect("a day"),
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    }
}
