//! The verdict in words: a headline, a calm sentence, and what Maillint cannot know.

use crate::engine::{Field, HostKind, Report, Severity, Side, Value};
use crate::words::{Words, key, terms};

/// A report in three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The result in a few words, without a full stop.
    pub headline: String,
    /// What it means, and what is still needed.
    pub sentence: String,
    /// That no server was contacted.
    pub limit: String,
}

/// Puts the verdict of a report into words.
pub fn verdict(report: &Report, words: &Words) -> Verdict {
    let count = |severity| {
        report.findings.iter().filter(|finding| finding.severity == severity).count() as u64
    };
    let [errors, warnings, advice] =
        [Severity::Error, Severity::Warning, Severity::Advice].map(count);
    let number = |key, name, count| words.format(key, &[(name, Value::Number(count))]);
    let needed = needed(report, words);
    let (headline, sentence) = if let Some(worst) = report.findings.first()
        && errors > 0
    {
        let impact = [("impact", terms::impact(worst.impact))];
        let mut sentence = words.format(key::VERDICT_ERRORS_SENTENCE, &impact);
        if warnings > 0 {
            sentence.push(' ');
            sentence += &number(key::VERDICT_ALSO, "warnings", warnings);
        }
        (number(key::VERDICT_ERRORS, "errors", errors), sentence)
    } else if warnings > 0 {
        let headline = number(key::VERDICT_WARNINGS, "warnings", warnings);
        (headline, words.text(key::VERDICT_WARNINGS_SENTENCE))
    } else if is_empty(report) && advice == 0 {
        (words.text(key::VERDICT_NONE), words.text(key::VERDICT_NONE_SENTENCE))
    } else if !needed.is_empty() {
        (words.text(key::VERDICT_SO_FAR), String::new())
    } else if advice > 0 {
        (words.text(key::VERDICT_FITS), number(key::VERDICT_FITS_ADVICE, "advice", advice))
    } else {
        (words.text(key::VERDICT_FITS), words.text(key::VERDICT_FITS_SENTENCE))
    };
    let separator = if sentence.is_empty() || needed.is_empty() { "" } else { " " };
    Verdict {
        headline,
        sentence: format!("{sentence}{separator}{needed}"),
        limit: words.text(key::VERDICT_LIMIT),
    }
}

/// What is still needed before everything can be checked, one sentence for each side.
fn needed(report: &Report, words: &Words) -> String {
    let sentence = |side| {
        let fields: Vec<Value> = report
            .missing
            .iter()
            .filter(|field| field.side() == Some(side))
            .map(|&field: &Field| {
                Value::Text(words.format(key::FIX_FIELD, &[("field", terms::field(field))]))
            })
            .collect();
        let values = [("side", terms::side(side)), ("fields", Value::List(fields.clone()))];
        (!fields.is_empty()).then(|| words.format(key::VERDICT_NEEDED, &values))
    };
    Side::ALL.into_iter().filter_map(sentence).collect::<Vec<_>>().join(" ")
}

/// Whether there is neither a server nor a device to judge.
fn is_empty(report: &Report) -> bool {
    report.account.devices.is_empty()
        && Side::ALL.into_iter().all(|side| {
            let server = report.account.server(side);
            server.host.kind == HostKind::Missing && server.port.is_none()
        })
}
