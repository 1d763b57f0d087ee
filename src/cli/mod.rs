//! The program on the command line: the same engine, the same words, the contract.
//!
//! It reads a file or standard input, asks the system for the date and the language, and nothing else.

mod args;
mod check;
mod decode;
mod explain;
mod export;
mod input;
pub mod jsonl;
mod provider;
mod read;
mod sarif;
mod style;
mod text;

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use args::{Args, Command, Verb};

use crate::engine::rules::RULES;
use crate::engine::{Date, Environment, Value};
use crate::formats::export::{EXPORTS, Export, PROGRAMS};
use crate::providers::CATALOGUE;
use crate::words::{LANGUAGES, Language, Words, WordsError, embedded, key, plural};

/// Every command, in the order in which they are named.
const VERBS: &[Verb] =
    &[check::VERB, read::VERB, export::VERB, decode::VERB, explain::VERB, provider::VERB];

/// What the program ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// No errors in the settings.
    Clean,
    /// Errors in the settings.
    Errors,
    /// The input or the command cannot be used.
    Unusable,
}

/// Why the program cannot do what it was asked, in one line for standard error.
#[derive(Debug)]
struct Failure(String);

impl<T: std::error::Error> From<T> for Failure {
    fn from(error: T) -> Self {
        Self(error.to_string())
    }
}

/// Runs the program with the arguments it was started with.
pub fn main() -> ExitCode {
    let status = run().unwrap_or_else(|failure| {
        fail(&failure);
        Status::Unusable
    });
    ExitCode::from(match status {
        Status::Clean => 0,
        Status::Errors => 1,
        Status::Unusable => 2,
    })
}

fn run() -> Result<Status, Failure> {
    let args = Args::parse(lexopt::Parser::from_env())?;
    let words = words(args.language)?;
    match args.command {
        Command::Help => {
            let languages = LANGUAGES.iter().map(|language| Value::from(language.code)).collect();
            let tokens = |exports: &[Export]| {
                Value::List(exports.iter().map(|export| Value::from(export.token)).collect())
            };
            let values = [
                ("version", Value::from(env!("CARGO_PKG_VERSION"))),
                ("languages", Value::List(languages)),
                ("exports", tokens(EXPORTS)),
                ("programs", tokens(PROGRAMS)),
            ];
            print(&format!("{}\n", words.format(key::CLI_HELP, &values)))
        }
        Command::Version => print(concat!("maillint ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Run(verb, given) => return (verb.run)(&given, &words),
    }?;
    Ok(Status::Clean)
}

/// The words of a language, from the program itself.
///
/// # Errors
///
/// Never, in a program that was built whole.
pub fn words(language: &Language) -> Result<Words, WordsError> {
    let catalogue = embedded(language.code).ok_or(WordsError::UnknownLanguage)?;
    Words::parse(catalogue.to_owned(), plural::native)
}

/// What the engine needs to know of the world.
pub fn environment(today: Date) -> Environment<'static> {
    Environment {
        rules: &RULES,
        catalogue: &CATALOGUE,
        today,
        to_ascii: |name| idna::domain_to_ascii(name).ok(),
    }
}

/// Today's date by the system's clock, in UTC.
fn today() -> Date {
    const EPOCH: Date = Date { year: 1970, month: 1, day: 1 };
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    EPOCH.plus_days(u32::try_from(since.as_secs() / 86_400).unwrap_or(u32::MAX))
}

/// Writes to standard output. A reader who has seen enough, such as `head`, is no failure.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure(format!("standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Says on standard error what cannot be done.
fn fail(Failure(line): &Failure) {
    say("maillint", &line.replace('\n', " "));
}

/// Says a sentence about an input on standard error, in the form that editors make links of.
fn say(place: &str, sentence: &str) {
    // When standard error is closed, nobody is left to tell.
    let _ = writeln!(io::stderr(), "{place}: {sentence}");
}
