//! Reads the arguments.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser, ValueExt as _};

use super::Failure;
use crate::engine::Date;
use crate::nearest::nearest;
use crate::words::{LANGUAGES, Language};

/// The arguments, read.
pub(super) struct Args {
    pub(super) command: Command,
    pub(super) language: &'static Language,
}

/// What the program is to do.
pub(super) enum Command {
    Help,
    Version,
    Explain { code: String },
    Provider { query: String, json: bool },
    Check(CheckOptions),
    Decode(DecodeOptions),
}

/// What is to be decoded, and how.
pub(super) struct DecodeOptions {
    /// The error text; None for standard input.
    pub(super) text: Option<String>,
    /// A file with settings to hold the causes against.
    pub(super) settings: Option<PathBuf>,
    pub(super) json: bool,
    pub(super) today: Option<Date>,
}

/// How settings are to be checked.
#[derive(Default)]
pub(super) struct CheckOptions {
    /// None for standard input.
    pub(super) file: Option<PathBuf>,
    pub(super) format: Format,
    pub(super) jsonl: bool,
    pub(super) private: bool,
    pub(super) today: Option<Date>,
}

/// How a report is to be written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Format {
    #[default]
    Text,
    Json,
    Markdown,
}

impl Args {
    /// Reads the arguments of a command line.
    pub(super) fn parse(mut parser: Parser) -> Result<Self, Failure> {
        let mut language = None;
        let (mut help, mut version) = (false, false);
        let mut verb: Option<Verb> = None;
        let mut operand: Option<OsString> = None;
        let mut options = CheckOptions::default();
        let mut check_only = None;
        let mut settings = None;
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Short('h') | Arg::Long("help") => help = true,
                Arg::Short('V') | Arg::Long("version") => version = true,
                Arg::Long("lang") => language = Some(parse_language(&parser.value()?.string()?)?),
                Arg::Long("format") => {
                    options.format = parse_format(&parser.value()?.string()?)?;
                    check_only = Some("--format");
                }
                Arg::Long("jsonl") => {
                    options.jsonl = true;
                    check_only = Some("--jsonl");
                }
                Arg::Long("private") => {
                    options.private = true;
                    check_only = Some("--private");
                }
                Arg::Long("today") => {
                    options.today = Some(parse_date(&parser.value()?.string()?)?);
                    check_only = Some("--today");
                }
                Arg::Long("settings") => settings = Some(PathBuf::from(parser.value()?)),
                Arg::Value(word) if verb.is_none() => verb = Some(parse_verb(&word.string()?)?),
                Arg::Value(word) if operand.is_none() => operand = Some(word),
                Arg::Value(word) => {
                    return Err(usage(&format!("unexpected argument {}", word.display())));
                }
                arg => return Err(usage(&arg.unexpected().to_string())),
            }
        }
        let command = match verb {
            _ if help => Command::Help,
            _ if version => Command::Version,
            None => return Err(usage("what to do? check, decode, explain or provider")),
            Some(Verb::Provider) => {
                if let Some(option) = check_only.filter(|option| *option != "--format") {
                    return Err(usage(&format!("{option} belongs to check")));
                }
                let query = operand.ok_or_else(|| {
                    usage("which provider? give a domain, a server, an id or a name")
                })?;
                let json = match options.format {
                    Format::Text => false,
                    Format::Json => true,
                    Format::Markdown => return Err(usage("provider writes text or json")),
                };
                Command::Provider { query: query.string()?, json }
            }
            Some(Verb::Decode) => {
                let others = ["--format", "--today"];
                if let Some(option) = check_only.filter(|option| !others.contains(option)) {
                    return Err(usage(&format!("{option} belongs to check")));
                }
                let json = match options.format {
                    Format::Text => false,
                    Format::Json => true,
                    Format::Markdown => return Err(usage("decode writes text or json")),
                };
                let text = operand.filter(|text| text != "-").map(|text| text.string());
                let text = text.transpose()?;
                let settings = settings.take();
                Command::Decode(DecodeOptions { text, settings, json, today: options.today })
            }
            Some(Verb::Explain) => {
                if let Some(option) = check_only {
                    return Err(usage(&format!("{option} belongs to check")));
                }
                let code = operand.ok_or_else(|| usage("explain what? give the code of a rule"))?;
                Command::Explain { code: code.string()? }
            }
            Some(Verb::Check) => {
                if options.jsonl && options.format != Format::Text {
                    return Err(usage("--jsonl writes JSON, so it takes no --format"));
                }
                options.file = operand.filter(|file| file != "-").map(PathBuf::from);
                Command::Check(options)
            }
        };
        if settings.is_some() {
            return Err(usage("--settings belongs to decode"));
        }
        Ok(Self { command, language: language.unwrap_or_else(system_language) })
    }
}

enum Verb {
    Check,
    Decode,
    Explain,
    Provider,
}

fn parse_verb(word: &str) -> Result<Verb, Failure> {
    match word {
        "check" => Ok(Verb::Check),
        "decode" => Ok(Verb::Decode),
        "explain" => Ok(Verb::Explain),
        "provider" => Ok(Verb::Provider),
        _ => Err(usage(&match nearest(word, ["check", "decode", "explain", "provider"]).next() {
            Some(near) => format!("unknown command {word:?}; did you mean {near}?"),
            None => format!("unknown command {word:?}"),
        })),
    }
}

fn parse_format(word: &str) -> Result<Format, Failure> {
    match word {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "markdown" => Ok(Format::Markdown),
        _ => Err(usage(&format!("--format {word:?} is not one of text, json, markdown"))),
    }
}

fn parse_date(text: &str) -> Result<Date, Failure> {
    Date::parse(text)
        .ok_or_else(|| usage(&format!("--today {text:?} is not a date such as 2026-11-23")))
}

fn parse_language(tag: &str) -> Result<&'static Language, Failure> {
    Language::of(tag).ok_or_else(|| {
        let codes: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
        usage(&format!("--lang {tag:?} is not one of {}", codes.join(", ")))
    })
}

/// The language that the system speaks, by the first of its variables that is set (POSIX.1-2024, section 8.2).
fn system_language() -> &'static Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    Language::best(set.as_deref())
}

fn usage(what: &str) -> Failure {
    Failure(format!("{what} (see maillint --help)"))
}
