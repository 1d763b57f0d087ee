//! `maillint explain`: one rule, with an example, its words and its sources.

use super::args::{Given, Verb, usage};
use super::{Failure, Status, environment, print, text};
use crate::cli::style::Style;
use crate::cli::today;
use crate::engine::rules::{all, by_code};
use crate::engine::{Rule, check_with, notation};
use crate::nearest::nearest;
use crate::words::{Explained, Key, Words, explain as explain_finding, key, terms};

pub(super) const VERB: Verb = Verb { name: "explain", options: &[], operands: 1, run };

fn run(given: &Given, words: &Words) -> Result<Status, Failure> {
    let code = given.text_operand()?;
    let code = code.ok_or_else(|| usage("explain what? give the code of a rule"))?;
    print(&explain(&code, words)?)?;
    Ok(Status::Clean)
}

/// What there is to say about the rule with this code.
fn explain(code: &str, words: &Words) -> Result<String, Failure> {
    let rule = by_code(code).ok_or_else(|| unknown(code))?;
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
    Ok(out)
}

/// What the rule says about one of its own examples.
pub(super) fn example(rule: &'static Rule, line: &str, words: &Words) -> Option<Explained> {
    let draft = notation::parse(line).ok()?;
    let report = check_with(&draft, &environment(today()), &[rule]);
    report.findings.first().map(|finding| explain_finding(finding, &report, &draft, words))
}

fn unknown(code: &str) -> Failure {
    let codes = || all().into_iter().map(|rule| rule.code);
    // A code half remembered shares its words with the right one.
    let mut near: Vec<&str> = nearest(code, codes()).collect();
    let shares = |other: &&str| {
        let parts = || code.split('-').filter(|part| part.len() > 2);
        parts().filter(|part| other.split('-').any(|word| word == *part)).count() * 2
            > parts().count()
    };
    if near.is_empty() {
        near.extend(codes().filter(shares));
    }
    near.truncate(3);
    Failure(match near.as_slice() {
        [] => format!("no rule has the code {code:?}"),
        near => format!("no rule has the code {code:?}; did you mean {}?", near.join(" or ")),
    })
}
