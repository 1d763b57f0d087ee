//! What is the same in every language: which answers there are, in which order, and where they come from.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::value::Date;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    /// The groups of the index, in its order.
    pub(crate) groups: Vec<Group>,
    pub(crate) answers: BTreeMap<String, Answer>,
    pub(crate) sources: BTreeMap<String, Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Group {
    pub(crate) id: String,
    /// The ids of its answers, in order.
    pub(crate) answers: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    /// The day its text was last compared with its sources.
    pub(crate) checked: Date,
    /// The ids of its sources.
    pub(crate) sources: Vec<String>,
    /// The ids of the answers that people ask for next.
    pub(crate) related: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) title: String,
    pub(crate) url: String,
    /// Who told what it says, where the source itself was not read.
    pub(crate) through: Option<String>,
    /// The day of this version of the text or, failing that, the day it was read.
    pub(crate) date: Date,
}

/// Reads the file; the error is `line: sentence`.
pub(crate) fn read(text: &str) -> Result<Facts, String> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
        format!("{line}: {}", error.message())
    })
}
