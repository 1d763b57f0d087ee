//! `maillint check`: settings in, a report out.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::args::{CheckOptions, Format};
use super::style::Style;
use super::{Failure, Status, environment, jsonl, print, text, today};
use crate::contract::{Layout, SettingsError, read_settings, report_json};
use crate::engine::{Severity, check as check_draft};
use crate::formats::Private;
use crate::formats::ticket::{Markup, Options, ticket};
use crate::words::Words;

/// Checks what the options name and writes the report to standard output.
pub(super) fn check(options: &CheckOptions, words: &Words) -> Result<Status, Failure> {
    let name = options.file.as_deref().map_or("standard input".into(), Path::to_string_lossy);
    let failed = |error: io::Error| Failure(format!("{name}: {error}"));
    let mut input: Box<dyn Read> = match &options.file {
        Some(file) => Box::new(File::open(file).map_err(failed)?),
        None => Box::new(io::stdin()),
    };
    let today = options.today.unwrap_or_else(today);
    let environment = environment(today);
    if options.jsonl {
        return lines(input, &name, &environment, words);
    }
    let mut json = Vec::new();
    input.read_to_end(&mut json).map_err(failed)?;
    let json = String::from_utf8(json).map_err(|_| Failure(format!("{name}: not UTF-8 text")))?;
    let draft =
        read_settings(&json).map_err(|error: SettingsError| Failure(format!("{name}:{error}")))?;
    let report = check_draft(&draft, &environment);
    print(&match options.format {
        Format::Text => text::report(&report, &draft, words, Style::of_stdout()),
        Format::Json => report_json(&report, &draft, words, Layout::Pretty) + "\n",
        Format::Markdown => {
            let private = if options.private { Private::Include } else { Private::LeaveOut };
            let options = Options { markup: Markup::Markdown, private, link: None, today };
            ticket(&report, &draft, words, options)
        }
    })?;
    let has_errors = report.verdict() == Some(Severity::Error);
    Ok(if has_errors { Status::Errors } else { Status::Clean })
}

/// One settings object a line.
fn lines(
    input: impl Read,
    name: &str,
    environment: &crate::engine::Environment<'_>,
    words: &Words,
) -> Result<Status, Failure> {
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    match jsonl::run(input, io::stdout(), environment, words, workers) {
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
