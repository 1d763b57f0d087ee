//! `maillint read`: anything in, settings out as JSON.

use super::args::{EMAIL, Given, JSONL, Verb};
use super::input::Source;
use super::{Failure, Status, print, say};
use crate::contract::{Layout, settings_json};
use crate::engine::Value;
use crate::formats::import::Context;
use crate::words::{Words, key};

pub(super) const VERB: Verb = Verb { name: "read", options: &[JSONL, EMAIL], operands: 1, run };

fn run(given: &Given, words: &Words) -> Result<Status, Failure> {
    let source = Source::of(given.operands().first().map(|file| file.as_os_str()));
    let email = given.text(EMAIL)?.unwrap_or_default();
    let sets = source.understand_settings(Context { email: &email }, words)?.reading.sets;
    if given.has(JSONL) {
        let lines = sets.iter().map(|set| settings_json(&set.draft, Layout::Line) + "\n");
        print(&lines.collect::<String>())?;
        return Ok(Status::Clean);
    }
    if sets.len() > 1 {
        let count = Value::Number(sets.len() as u64);
        say(&source.name, &words.format(key::CLI_MORE_SETS, &[("count", count)]));
    }
    for first in sets.iter().take(1) {
        print(&(settings_json(&first.draft, Layout::Pretty) + "\n"))?;
    }
    Ok(Status::Clean)
}
