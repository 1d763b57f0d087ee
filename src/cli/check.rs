//! `maillint check`: settings in, a report out; of pages every set in them.

use std::io;

use super::args::{EMAIL, FORMAT, Format, Given, JSONL, Opt, TODAY, Verb, usage};
use super::input::Source;
use super::style::Style;
use super::{Failure, Status, environment, fail, jsonl, print, sarif, text, today};
use crate::contract::{Layout, files_json, report_json};
use crate::engine::{Date, Environment, Value};
use crate::formats::Private;
use crate::formats::import::{Context, Format as FileFormat};
use crate::formats::lint::{Checked, lint};
use crate::formats::ticket::{Markup, Options, ticket};
use crate::words::exchange::standing;
use crate::words::{Words, key};

/// Keeps the address and the user names in Markdown.
const PRIVATE: Opt = Opt { name: "private", has_value: false };

pub(super) const VERB: Verb = Verb {
    name: "check",
    options: &[FORMAT, JSONL, EMAIL, PRIVATE, TODAY],
    operands: usize::MAX,
    run,
};

/// A file, or standard input, with its sets of settings.
pub(super) struct CheckedFile {
    pub(super) source: Source,
    pub(super) format: FileFormat,
    pub(super) sets: Vec<Checked>,
}

fn run(given: &Given, words: &Words) -> Result<Status, Failure> {
    let format = given.format(&[Format::Text, Format::Json, Format::Markdown, Format::Sarif])?;
    let today = given.today()?.unwrap_or_else(today);
    let environment = environment(today);
    let sources = match given.operands() {
        [] => vec![Source::of(None)],
        files => files.iter().map(|file| Source::of(Some(file))).collect(),
    };
    if given.has(JSONL) {
        let [source] = sources.as_slice() else {
            return Err(usage("--jsonl reads one file"));
        };
        if given.has(FORMAT) {
            return Err(usage("--jsonl writes JSON, so it takes no --format"));
        }
        return lines(source, &environment, words);
    }
    let email = given.text(EMAIL)?.unwrap_or_default();
    let (files, is_whole) = check(sources, &email, &environment, words)?;
    print(&match format {
        Format::Text => as_text(&files, words),
        Format::Json => as_json(&files, words),
        Format::Markdown => {
            let private = if given.has(PRIVATE) { Private::Include } else { Private::LeaveOut };
            as_markdown(&files, private, today, words)
        }
        Format::Sarif => sarif::sarif(&files, words) + "\n",
    })?;
    let has_errors = files.iter().flat_map(|file| &file.sets).any(Checked::has_errors);
    Ok(match (is_whole, has_errors) {
        (false, _) => Status::Unusable,
        (true, true) => Status::Errors,
        (true, false) => Status::Clean,
    })
}

/// Checks every source, and tells whether all could be read.
///
/// Of several files some may hold no settings, but not all: then something is wrong with what was asked.
fn check(
    sources: Vec<Source>,
    email: &str,
    environment: &Environment<'_>,
    words: &Words,
) -> Result<(Vec<CheckedFile>, bool), Failure> {
    let is_alone = sources.len() == 1;
    let mut files = Vec::new();
    let mut is_whole = true;
    for source in sources {
        match source.understand(Context { email }, words) {
            Ok(understood) => {
                let format = understood.reading.format;
                let sets = lint(understood.reading, &understood.input.text, environment);
                files.push(CheckedFile { source, format, sets });
            }
            Err(failure) if is_alone => return Err(failure),
            Err(failure) => {
                fail(&failure);
                is_whole = false;
            }
        }
    }
    match files.as_slice() {
        [file] if is_alone && file.sets.is_empty() => Err(file.source.nothing(words)),
        files if files.iter().all(|file| file.sets.is_empty()) => {
            Err(Failure(words.text(key::CLI_NOTHING_IN_FILES)))
        }
        _ => Ok((files, is_whole)),
    }
}

/// Whether there is more than one set; each then says where it stands.
fn are_several(files: &[CheckedFile]) -> bool {
    files.len() > 1 || files.iter().any(|file| file.sets.len() > 1)
}

fn as_text(files: &[CheckedFile], words: &Words) -> String {
    let style = Style::of_stdout();
    let mut out = String::new();
    let mut limit = String::new();
    for (file, number, checked) in numbered(files) {
        if are_several(files) {
            if !out.is_empty() {
                out.push('\n');
            }
            let title = title(file, number, checked, words);
            out.push_str(&style.bold(&title));
            out.push('\n');
            if let Some(key) = standing(checked.set.standing) {
                text::paragraph(&mut out, "", &words.text(key));
            }
        }
        let places = places(file, checked);
        limit = text::report(&mut out, &checked.report, &checked.set.draft, &places, words, style);
    }
    out + "\n" + &limit
}

/// Settings as JSON, and links, hold one set; other files any number.
fn as_json(files: &[CheckedFile], words: &Words) -> String {
    if let [CheckedFile { format: FileFormat::Settings | FileFormat::Link, sets, .. }] = files
        && let [Checked { set, report, .. }] = sets.as_slice()
    {
        return report_json(report, &set.draft, words, Layout::Pretty) + "\n";
    }
    let named = files.iter().map(|file| (file.source.name.as_str(), file.sets.as_slice()));
    files_json(&named.collect::<Vec<_>>(), words) + "\n"
}

fn as_markdown(files: &[CheckedFile], private: Private, today: Date, words: &Words) -> String {
    let mut out = String::new();
    for (file, number, checked) in numbered(files) {
        if are_several(files) {
            if !out.is_empty() {
                out.push_str("\n---\n\n");
            }
            let title = title(file, number, checked, words);
            out += &format!("`{}`\n\n", title.replace('`', "'"));
        }
        let places = places(file, checked);
        let markup = Markup::Markdown;
        let options = Options { markup, private, places: &places, link: None, today };
        out += &ticket(&checked.report, &checked.set.draft, words, options);
    }
    out
}

/// Every set with its number in its file.
fn numbered(files: &[CheckedFile]) -> impl Iterator<Item = (&CheckedFile, usize, &Checked)> {
    files
        .iter()
        .flat_map(|file| (1..).zip(&file.sets).map(move |(number, set)| (file, number, set)))
}

/// Which set it is, and where.
fn title(file: &CheckedFile, number: usize, checked: &Checked, words: &Words) -> String {
    let Checked { set, place, .. } = checked;
    let hosts = [&set.draft.incoming.host, &set.draft.outgoing.host];
    let hosts = hosts.into_iter().filter(|host| !host.is_empty());
    let values = [
        ("number", Value::Number(number as u64)),
        ("count", Value::Number(file.sets.len() as u64)),
        ("hosts", Value::List(hosts.map(|host| Value::from(host.as_str())).collect())),
    ];
    format!("{}: {}", file.source.at(*place), words.format(key::CLI_SET, &values))
}

/// Where the findings stand; none where they stand nowhere.
fn places(file: &CheckedFile, checked: &Checked) -> Vec<String> {
    let regions = checked.regions.iter().flatten();
    regions.map(|region| file.source.at(Some(region.start))).collect()
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
