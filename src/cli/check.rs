//! `maillint check`: settings in, a report out.

use std::io;

use super::args::{FORMAT, Format, Given, JSONL, Opt, TODAY, Verb, usage};
use super::input::Source;
use super::style::Style;
use super::{Failure, Status, environment, jsonl, print, text, today};
use crate::contract::{Layout, report_json};
use crate::engine::{Environment, Severity, check};
use crate::formats::Private;
use crate::formats::import::Context;
use crate::formats::ticket::{Markup, Options, ticket};
use crate::words::Words;

/// Keeps the address and the user names in Markdown.
const PRIVATE: Opt = Opt { name: "private", has_value: false };

pub(super) const VERB: Verb =
    Verb { name: "check", options: &[FORMAT, JSONL, PRIVATE, TODAY], operands: 1, run };

fn run(given: &Given, words: &Words) -> Result<Status, Failure> {
    let format = given.format(&[Format::Text, Format::Json, Format::Markdown])?;
    let today = given.today()?.unwrap_or_else(today);
    let source = Source::of(given.operands().first().map(|file| file.as_os_str()));
    let environment = environment(today);
    if given.has(JSONL) {
        if given.has(FORMAT) {
            return Err(usage("--jsonl writes JSON, so it takes no --format"));
        }
        return lines(&source, &environment, words);
    }
    let sets = source.understand(Context::default(), words)?.reading.sets;
    let Some(draft) = sets.first().map(|set| &set.draft) else { return Ok(Status::Clean) };
    let report = check(draft, &environment);
    print(&match format {
        Format::Text => text::report(&report, draft, words, Style::of_stdout()),
        Format::Json => report_json(&report, draft, words, Layout::Pretty) + "\n",
        Format::Markdown => {
            let private = if given.has(PRIVATE) { Private::Include } else { Private::LeaveOut };
            let options = Options { markup: Markup::Markdown, private, link: None, today };
            ticket(&report, draft, words, options)
        }
    })?;
    let has_errors = report.verdict() == Some(Severity::Error);
    Ok(if has_errors { Status::Errors } else { Status::Clean })
}

/// One settings object a line.
fn lines(source: &Source, environment: &Environment<'_>, words: &Words) -> Result<Status, Failure> {
    let name = &source.name;
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    match jsonl::run(source.open()?, io::stdout(), environment, words, workers) {
        Ok(tally) if tally.bad_lines > 0 => Err(Failure(format!(
            "{name}:{}: not settings; {} such in all, each answered in its place",
            tally.first_bad_line, tally.bad_lines
        ))),
        Ok(tally) if tally.with_errors > 0 => Ok(Status::Errors),
        Ok(_) => Ok(Status::Clean),
        Err(jsonl::Broken::Input(error)) => Err(Failure(format!("{name}: {error}"))),
        Err(jsonl::Broken::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            Ok(Status::Clean)
        }
        Err(jsonl::Broken::Output(error)) => Err(Failure(format!("standard output: {error}"))),
    }
}
