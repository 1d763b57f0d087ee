//! `maillint explain`: one rule, with an example, its words and its sources.

use super::args::{FORMAT, Format, Given, Verb, usage};
use super::{Failure, Status, environment, print, text};
use crate::cli::style::Style;
use crate::cli::today;
use crate::contract::rule_json;
use crate::engine::{Rule, check_with, notation};
use crate::named;
use crate::words::{Explained, Key, Words, explain as explain_finding, key, terms};

pub(super) const VERB: Verb = Verb { name: "explain", options: &[FORMAT], operands: 1, run };

fn run(given: &Given, words: &Words) -> Result<Status, Failure> {
    let code = given.text_operand()?;
    let code = code.ok_or_else(|| usage("explain what? give the code of a rule"))?;
    let is_json = given.format(&[Format::Text, Format::Json])? == Format::Json;
    let rule = named::rule(&code).map_err(Failure)?;
    print(&if is_json { as_json(rule, words) } else { explain(rule, words) })?;
    Ok(Status::Clean)
}

fn as_json(rule: &'static Rule, words: &Words) -> String {
    rule_json(rule, &rule.example(), &environment(today()), words) + "\n"
}

/// What there is to say about a rule.
fn explain(rule: &'static Rule, words: &Words) -> String {
    let style = Style::of_stdout();
    let severity = words.show(&terms::severity(rule.severity));
    let impact = words.show(&terms::impact(rule.impact));
    let mut out = format!(
        "{}\n{} · {impact}\n",
        style.bold(rule.code),
        style.severity(Some(rule.severity), &severity)
    );
    let label = |key: Key| words.text(key);
    let reads: Vec<&str> = rule.reads.iter().map(|reads| reads.token()).collect();
    out += &format!("{}: {}\n", label(key::CLI_READS), reads.join(", "));
    for line in rule.examples.fires {
        if let Some(said) = example(rule, line, words) {
            out += &format!("\n{}: {}\n\n", label(key::CLI_EXAMPLE), style.bold(line));
            text::paragraph(&mut out, "  ", &said.what);
            text::details(&mut out, &said, words, style);
            break;
        }
    }
    for (key, lines) in
        [(key::CLI_FIRES, rule.examples.fires), (key::CLI_QUIET, rule.examples.quiet)]
    {
        out += &format!("\n{}:\n", label(key));
        for line in lines {
            out += &format!("  {line}\n");
        }
    }
    out
}

/// What the rule says about one of its own examples.
pub(super) fn example(rule: &'static Rule, line: &str, words: &Words) -> Option<Explained> {
    let draft = notation::parse(line).ok()?;
    let report = check_with(&draft, &environment(today()), &[rule]);
    report.findings.first().map(|finding| explain_finding(finding, &report, &draft, words))
}
