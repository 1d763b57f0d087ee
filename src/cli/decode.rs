//! `maillint decode`: an error text in, what is behind it out, likeliest first.

use std::io::{self, Read as _};

use super::args::{FORMAT, Format, Given, Opt, TODAY, Verb};
use super::input::Source;
use super::style::Style;
use super::{Failure, Status, environment, print, text, today};
use crate::contract::decoded_json;
use crate::engine::{Draft, Report, check};
use crate::formats::import::Context;
use crate::providers::CATALOGUE;
use crate::symptoms::{Decoded, Standing, Verdict, against, decode as decode_text};
use crate::words::symptoms::{confidence, tell, tell_unknown};
use crate::words::{Words, explain_fix, key};

/// A file with settings to hold the causes against.
const SETTINGS: Opt = Opt { name: "settings", has_value: true };

pub(super) const VERB: Verb =
    Verb { name: "decode", options: &[SETTINGS, FORMAT, TODAY], operands: 1, run };

fn run(given: &Given, words: &Words) -> Result<Status, Failure> {
    let is_json = given.format(&[Format::Text, Format::Json])? == Format::Json;
    let environment = environment(given.today()?.unwrap_or_else(today));
    let text = match given.text_operand()?.filter(|text| text != "-") {
        Some(text) => text,
        None => standard_input()?,
    };
    let file = given.value(SETTINGS).map(|file| Source::of(Some(file)));
    let read = |file: Source| file.understand_settings(Context::default(), words);
    let read = file.map(read).transpose()?.map(|understood| understood.reading);
    let draft = read.and_then(|reading| reading.sets.into_iter().next()).map(|set| set.draft);
    let report = draft.as_ref().map(|draft| check(draft, &environment));
    let checked = report.as_ref().zip(draft.as_ref());
    let decoded = decode_text(&text, &CATALOGUE);
    let mut verdicts = against(&decoded, report.as_ref());
    let is_open = |verdict: &Verdict<'_>| verdict.standing != Standing::RuledOut;
    if verdicts.iter().any(is_open) {
        verdicts.retain(is_open);
    }
    print(&if is_json {
        decoded_json(&verdicts, checked, words) + "\n"
    } else {
        as_text(&decoded, &verdicts, checked, words)
    })?;
    Ok(Status::Clean)
}

/// An error text need not be UTF-8: logs of old programs are not.
fn standard_input() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = io::stdin().read_to_end(&mut bytes);
    read.map_err(|error| Failure(format!("standard input: {error}")))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn as_text(
    decoded: &Decoded,
    verdicts: &[Verdict<'_>],
    checked: Option<(&Report, &Draft)>,
    words: &Words,
) -> String {
    let style = Style::of_stdout();
    let mut out = String::new();
    if verdicts.is_empty() {
        let told = tell_unknown(decoded.is_mail, words);
        text::paragraph(&mut out, "", &told.what);
        text::paragraph(&mut out, "  ", &told.todo);
        return out;
    }
    for verdict in verdicts {
        if !out.is_empty() {
            out.push('\n');
        }
        let told = tell(verdict, checked, words);
        let label = words.text(confidence(verdict));
        let mut what = String::new();
        text::paragraph(&mut what, "", &format!("{label}: {}", told.all()));
        out.push_str(&style.bold(what.trim_end()));
        let fields: Vec<String> = verdict.fields.iter().map(ToString::to_string).collect();
        let place = format!("\n  {} [{}]", fields.join(", "), verdict.cause.id());
        out.push_str(&style.faint(&place.replace("   ", "  ")));
        out.push('\n');
        let todo = format!("{}: {}", words.text(key::REPORT_DO), told.todo);
        text::paragraph(&mut out, "  ", &todo);
        let fix = verdict.finding.and_then(|finding| Some((finding, finding.fixes.first()?)));
        if let (Some((finding, fix)), Some((report, draft))) = (fix, checked) {
            let fix = explain_fix(fix, finding.field.side(), report, draft, words);
            let mut line = String::new();
            text::paragraph(
                &mut line,
                "  ",
                &format!("{}: {}", words.text(key::REPORT_FIX), fix.text),
            );
            out.push_str(&style.fix(line.trim_end()));
            out.push('\n');
        }
    }
    out
}
