//! Reads the arguments: which command, and what it is given.
//!
//! Each command says in its own file what it takes and what it does with that, as a [`Verb`].

use std::env;
use std::ffi::{OsStr, OsString};

use lexopt::{Arg, Parser, ValueExt as _};

use super::{Failure, Status, VERBS};
use crate::engine::Date;
use crate::nearest::nearest;
use crate::words::{LANGUAGES, Language, Words};

/// A command of the program.
pub(super) struct Verb {
    /// Its name.
    pub(super) name: &'static str,
    /// The options that it takes, beside those of every command.
    pub(super) options: &'static [Opt],
    /// How many arguments that are no options it takes at most.
    pub(super) operands: usize,
    /// Does it.
    pub(super) run: fn(&Given, &Words) -> Result<Status, Failure>,
}

/// An option of one command or several: it means the same in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opt {
    /// Its name, without the dashes.
    pub(super) name: &'static str,
    /// Whether a value follows.
    pub(super) has_value: bool,
}

/// The person's address, which fills the placeholders of some formats.
pub(super) const EMAIL: Opt = Opt { name: "email", has_value: true };
pub(super) const FORMAT: Opt = Opt { name: "format", has_value: true };
pub(super) const JSONL: Opt = Opt { name: "jsonl", has_value: false };
pub(super) const TODAY: Opt = Opt { name: "today", has_value: true };

/// The arguments, read.
pub(super) struct Args {
    pub(super) command: Command,
    pub(super) language: &'static Language,
}

/// What the program is to do.
pub(super) enum Command {
    Help,
    Version,
    Run(&'static Verb, Given),
}

impl Args {
    /// Reads the arguments of a command line.
    pub(super) fn parse(mut parser: Parser) -> Result<Self, Failure> {
        let mut language = None;
        let (mut help, mut version) = (false, false);
        let mut verb: Option<&'static Verb> = None;
        let mut given = Given::default();
        while let Some(arg) = parser.next()? {
            match arg {
                Arg::Short('h') | Arg::Long("help") => help = true,
                Arg::Short('V') | Arg::Long("version") => version = true,
                Arg::Long("lang") => language = Some(parse_language(&parser.value()?.string()?)?),
                Arg::Long(name) => match option(name) {
                    Some(option) => {
                        let value =
                            if option.has_value { parser.value()? } else { OsString::new() };
                        given.options.push((option, value));
                    }
                    None => return Err(usage(&arg.unexpected().to_string())),
                },
                Arg::Value(word) => match verb {
                    None => verb = Some(parse_verb(&word.string()?)?),
                    Some(verb) if given.operands.len() < verb.operands => given.operands.push(word),
                    Some(_) => {
                        return Err(usage(&format!("unexpected argument {}", word.display())));
                    }
                },
                arg @ Arg::Short(_) => return Err(usage(&arg.unexpected().to_string())),
            }
        }
        let command = match verb {
            _ if help => Command::Help,
            _ if version => Command::Version,
            None => return Err(usage(&format!("what to do? {}", names(VERBS.iter(), "or")))),
            Some(verb) => {
                given.verb = verb.name;
                given.expect_only(verb.options)?;
                Command::Run(verb, given)
            }
        };
        Ok(Self { command, language: language.unwrap_or_else(system_language) })
    }
}

/// What a command is given.
#[derive(Default)]
pub(super) struct Given {
    verb: &'static str,
    options: Vec<(Opt, OsString)>,
    operands: Vec<OsString>,
}

impl Given {
    /// Refuses options of other commands.
    fn expect_only(&self, options: &[Opt]) -> Result<(), Failure> {
        match self.options.iter().find(|(option, _)| !options.contains(option)) {
            None => Ok(()),
            Some((option, _)) => {
                let owners = VERBS.iter().filter(|verb| verb.options.contains(option));
                Err(usage(&format!("--{} belongs to {}", option.name, names(owners, "and"))))
            }
        }
    }

    /// The arguments that are no options.
    pub(super) fn operands(&self) -> &[OsString] {
        &self.operands
    }

    /// The first of them as text.
    pub(super) fn text_operand(&self) -> Result<Option<String>, Failure> {
        Ok(self.operands.first().map(|text| text.clone().string()).transpose()?)
    }

    /// Whether the option is there.
    pub(super) fn has(&self, option: Opt) -> bool {
        self.value(option).is_some()
    }

    /// The value of the option, the last where it is there several times.
    pub(super) fn value(&self, option: Opt) -> Option<&OsStr> {
        let found = self.options.iter().rev().find(|(given, _)| *given == option);
        found.map(|(_, value)| value.as_os_str())
    }

    /// The value of the option as text.
    pub(super) fn text(&self, option: Opt) -> Result<Option<String>, Failure> {
        Ok(self.value(option).map(|value| value.to_owned().string()).transpose()?)
    }

    /// What `--format` names, one of these; the first where it is not there.
    pub(super) fn format(&self, formats: &[Format]) -> Result<Format, Failure> {
        let Some(word) = self.text(FORMAT)? else {
            return Ok(formats.first().copied().unwrap_or(Format::Text));
        };
        let found = formats.iter().find(|format| format.token() == word);
        found.copied().ok_or_else(|| {
            let tokens = listed(formats.iter().map(|format| format.token()), "or");
            usage(&format!("--format {word:?}: {} writes {tokens}", self.verb))
        })
    }

    /// The day that `--today` names.
    pub(super) fn today(&self) -> Result<Option<Date>, Failure> {
        let Some(text) = self.text(TODAY)? else { return Ok(None) };
        let date = Date::parse(&text);
        let wrong = || usage(&format!("--today {text:?} is not a date such as 2026-11-23"));
        date.map(Some).ok_or_else(wrong)
    }
}

/// How a command writes what it has to say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Json,
    Markdown,
    Sarif,
}

impl Format {
    const fn token(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Sarif => "sarif",
        }
    }
}

/// The option with this name, of whichever command.
fn option(name: &str) -> Option<Opt> {
    VERBS.iter().flat_map(|verb| verb.options).find(|option| option.name == name).copied()
}

fn parse_verb(word: &str) -> Result<&'static Verb, Failure> {
    let names = VERBS.iter().map(|verb| verb.name);
    VERBS.iter().find(|verb| verb.name == word).ok_or_else(|| {
        usage(&match nearest(word, names).next() {
            Some(near) => format!("unknown command {word:?}; did you mean {near}?"),
            None => format!("unknown command {word:?}"),
        })
    })
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

fn names<'a>(verbs: impl Iterator<Item = &'a Verb>, last: &str) -> String {
    listed(verbs.map(|verb| verb.name), last)
}

/// `a, b or c`.
pub(super) fn listed<'a>(words: impl Iterator<Item = &'a str>, last: &str) -> String {
    let words: Vec<&str> = words.collect();
    match words.split_last() {
        Some((end, rest)) if !rest.is_empty() => format!("{} {last} {end}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// A command line that cannot be followed.
pub(super) fn usage(what: &str) -> Failure {
    Failure(format!("{what} (see maillint --help)"))
}
