//! `maillint export`: anything in, a file for something else out.

use super::args::{EMAIL, Given, TODAY, Verb, listed, usage};
use super::input::Source;
use super::{Failure, Status, environment, print, say, today};
use crate::engine::{Severity, Value};
use crate::formats::export::{self, Export, Missing};
use crate::formats::import::Context;
use crate::formats::lint::{Checked, lint};
use crate::nearest::nearest;
use crate::words::exchange::remarks;
use crate::words::{Words, explain, key, terms};

pub(super) const VERB: Verb = Verb { name: "export", options: &[EMAIL, TODAY], operands: 2, run };

fn run(given: &Given, words: &Words) -> Result<Status, Failure> {
    let token = given.text_operand()?;
    let format = find(token.as_deref())?;
    let email = given.text(EMAIL)?.unwrap_or_default();
    let environment = environment(given.today()?.unwrap_or_else(today));
    let source = Source::of(given.operands().get(1).map(|file| file.as_os_str()));
    let understood = source.understand_settings(Context { email: &email }, words)?;
    let mut sets = lint(understood.reading, &understood.input.text, &environment);
    let count = sets.len();
    if count > 1 {
        let count = Value::Number(count as u64);
        say(&source.name, &words.format(key::CLI_FIRST_OF_SETS, &[("count", count)]));
    }
    sets.truncate(1);
    let Some(checked) = sets.pop() else { return Err(source.nothing(words)) };
    let (draft, report) = (&checked.set.draft, &checked.report);
    let remarks = remarks(report, draft, words);
    let to_ascii = environment.to_ascii;
    let written =
        export::Source { draft, account: &report.account, remarks: &remarks, words, to_ascii };
    let text = (format.write)(written).map_err(|Missing(fields)| {
        // First what the person can fill in; what the format has no word for may then be no matter.
        let (empty, full): (Vec<_>, Vec<_>) =
            fields.into_iter().partition(|&field| draft.get(field).is_empty());
        let (key, fields) = match &empty[..] {
            [] => (key::CLI_EXPORT_CANNOT_SAY, full),
            _ => (key::CLI_EXPORT_NEEDS, empty),
        };
        let fields = fields.iter().map(|field| Value::from(field.to_string())).collect();
        let values = [("format", Value::from(format.token)), ("fields", Value::List(fields))];
        Failure(format!("{}: {}", source.name, words.format(key, &values)))
    })?;
    say_errors(&source, &checked, words);
    print(&text)?;
    Ok(if checked.has_errors() { Status::Errors } else { Status::Clean })
}

/// The format with this name.
fn find(token: Option<&str>) -> Result<&'static Export, Failure> {
    let tokens = || export::all().map(|export| export.token);
    let Some(token) = token else {
        return Err(usage(&format!("export as what? {}", listed(tokens(), "or"))));
    };
    export::all().find(|export| export.token == token).ok_or_else(|| {
        usage(&match nearest(token, tokens()).next() {
            Some(near) => format!("export knows no {token:?}; did you mean {near}?"),
            None => format!("export knows no {token:?}, only {}", listed(tokens(), "and")),
        })
    })
}

/// Says the errors of the settings, which the file has too.
fn say_errors(source: &Source, checked: &Checked, words: &Words) {
    let Checked { set, report, regions, .. } = checked;
    for (finding, region) in report.findings.iter().zip(regions) {
        if finding.severity == Severity::Error {
            let severity = words.show(&terms::severity(finding.severity));
            let what = explain(finding, report, &set.draft, words).what.replace('\n', " ");
            let place = source.at(region.map(|region| region.start));
            say(&place, &format!("{severity}: {what} [{}]", finding.rule.code));
        }
    }
}
