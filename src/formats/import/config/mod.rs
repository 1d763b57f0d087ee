//! Settings as programs keep them: of mail programs on the command line, of servers, of websites.
//!
//! What each key means to its program is data, in `data/configs/`; `docs/add-a-config-format.md` tells how to add one.
//! A text is [cut](cut) by the grammars that such settings are written in, one after the other, and each program that uses
//! the grammar is asked for [what it means](meaning) to it.
//!
//! A page that shows such settings among words for people is left to the reader of free text.

mod code;
mod cut;
mod indents;
mod meaning;
mod pairs;
mod polls;
mod secrets;
mod table;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use self::cut::{Cut, lines};
use self::meaning::Said;
use self::table::{PROGRAMS, Program};
use super::Context;
use super::found::Servers;
use super::reading::{Format, Reading};

/// The ways in which settings are written, the strictest first.
const GRAMMARS: &[&str] = &["polls", "words", "pairs", "code", "indents"];

/// Reads the settings of a program.
pub(in crate::formats) fn read(text: &str, _: Context<'_>) -> Option<Reading> {
    read_as(text, &PROGRAMS)
}

/// Reads the settings of one of these programs.
fn read_as(text: &str, programs: &[Program]) -> Option<Reading> {
    let is_prose = is_prose(text);
    // What fetchmail reads is nearly prose, and known by its first word.
    let grammars = GRAMMARS.iter().filter(|grammar| **grammar == "polls" || !is_prose);
    grammars.into_iter().find_map(|grammar| {
        let programs = programs.iter().filter(|program| program.grammars.contains(grammar));
        match *grammar {
            "words" => programs.into_iter().find_map(|program| {
                let cut = words::cut(text, program)?;
                understand(text, &cut, std::iter::once(program))
            }),
            "polls" => understand(text, &polls::cut(text)?, programs),
            "pairs" => understand(text, &pairs::cut(text), programs),
            "code" => understand(text, &code::cut(text), programs),
            _ => understand(text, &indents::cut(text), programs),
        }
    })
}

/// What a text means to some programs; `None` where it names no server of theirs.
fn understand<'a>(
    text: &str,
    cut: &Cut,
    programs: impl Iterator<Item = &'a Program>,
) -> Option<Reading> {
    let said = Said { text, cut };
    let mut servers = Servers::default();
    let mut taken = Vec::new();
    let mut secrets: Vec<Range<usize>> = Vec::new();
    for spec in programs.flat_map(|program| &program.servers) {
        let before = servers.found.len();
        said.servers(spec, &mut taken, &mut servers);
        if servers.found.len() > before {
            secrets.extend(said.secrets(spec));
        }
    }
    if servers.found.is_empty() {
        return None;
    }
    secrets.extend(secrets::find(text, cut));
    for secret in secrets {
        let is_known = |note: &super::Note| *note == super::Note::Password(secret.clone());
        if !servers.notes.iter().any(is_known) {
            servers.password(secret);
        }
    }
    Some(servers.reading(Reading { format: Format::Config, ..Reading::default() }))
}

/// Whether a text is one for people, even if settings for a program stand in it.
fn is_prose(text: &str) -> bool {
    let (mut prose, mut others) = (0, 0);
    for (_, line) in lines(text) {
        let is_remark = ["#", "//", "/*", "*", ";", "--"].iter().any(|mark| line.starts_with(mark));
        if line.is_empty() || is_remark {
            continue;
        }
        let words = line.split_whitespace();
        let is_word = |word: &&str| {
            let word = word.trim_matches(|character: char| ".,:;!?()\"'".contains(character));
            !word.is_empty()
                && word
                    .chars()
                    .all(|character| character.is_ascii_alphabetic() || !character.is_ascii())
        };
        let (all, plain) = (words.clone().count(), words.filter(is_word).count());
        // A language without spaces has its words in a row.
        let is_row = line.chars().filter(|character| *character > '\u{2E80}').count() >= 8;
        if plain >= 5 && plain * 5 >= all * 4 || is_row {
            prose += 1;
        } else {
            others += 1;
        }
    }
    prose * 4 > others
}
