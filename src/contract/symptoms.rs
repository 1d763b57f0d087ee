//! What is behind an error, as JSON.

use serde::Serialize;

use super::report::Path;
use crate::engine::{Draft, Report};
use crate::symptoms::Verdict;
use crate::words::Words;
use crate::words::symptoms::tell;

/// The causes as JSON, with their sentences in the language of `words`; `checked` are the settings they were held
/// against, if any.
pub fn decoded_json(
    verdicts: &[Verdict<'_>],
    checked: Option<(&Report, &Draft)>,
    words: &Words,
) -> String {
    let causes = verdicts.iter().map(|verdict| {
        let told = tell(verdict, checked, words);
        CauseJson {
            cause: verdict.cause.id(),
            confidence: verdict.confidence.token(),
            fields: verdict.fields.iter().copied().map(Path).collect(),
            what: told.all(),
            todo: told.todo,
        }
    });
    let json = DecodedJson { causes: causes.collect() };
    // What serde_json writes to memory does not fail.
    serde_json::to_string_pretty(&json).unwrap_or_default()
}

#[derive(Serialize)]
struct DecodedJson {
    causes: Vec<CauseJson>,
}

#[derive(Serialize)]
struct CauseJson {
    cause: &'static str,
    confidence: &'static str,
    fields: Vec<Path>,
    what: String,
    #[serde(rename = "do")]
    todo: String,
}
