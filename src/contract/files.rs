//! Reports on every set of settings in files, as JSON.

use serde::Serialize;

use super::VERSION;
use super::report::ReportJson;
use super::write::Settings;
use crate::engine::Severity;
use crate::formats::lint::Checked;
use crate::words::Words;

/// The sets of settings of each file, with their reports and places, on several lines.
pub fn files_json(files: &[(&str, &[Checked])], words: &Words) -> String {
    let sets = files.iter().flat_map(|(_, sets)| *sets);
    let worst = sets.filter_map(|checked| checked.report.verdict()).min();
    let json = Files {
        version: VERSION,
        verdict: worst.map_or("ok", Severity::token),
        files: files
            .iter()
            .map(|(file, sets)| File {
                file,
                sets: sets.iter().map(|checked| CheckedSet::of(checked, words)).collect(),
            })
            .collect(),
    };
    // Text, numbers and lists of them can always be written.
    serde_json::to_string_pretty(&json).unwrap_or_default()
}

#[derive(Serialize)]
struct Files<'a> {
    version: u32,
    verdict: &'static str,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    file: &'a str,
    sets: Vec<CheckedSet<'a>>,
}

#[derive(Serialize)]
struct CheckedSet<'a> {
    standing: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    settings: Settings<'a>,
    report: ReportJson,
}

impl<'a> CheckedSet<'a> {
    fn of(checked: &'a Checked, words: &Words) -> Self {
        let Checked { set, report, place, regions } = checked;
        Self {
            standing: set.standing.token(),
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            settings: Settings::of(&set.draft),
            report: ReportJson::of(report, &set.draft, regions, words),
        }
    }
}
