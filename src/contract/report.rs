//! A report as JSON.

use std::io;

use serde::{Serialize, Serializer};

use super::VERSION;
use super::write::Number;
use crate::engine::{Change, DeviceField, Draft, Field, Finding, Report, ServerField, Severity};
use crate::formats::lint::Region;
use crate::words::{Words, explain};

/// How JSON is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// On one line.
    Line,
    /// Indented, for people.
    Pretty,
}

/// The report on a draft as JSON, with its sentences in the language of `words`.
pub fn report_json(report: &Report, draft: &Draft, words: &Words, layout: Layout) -> String {
    let mut json = Vec::new();
    // Writing to memory does not fail, and what serde_json writes is UTF-8.
    let _ = write_report(&mut json, report, draft, words, layout);
    String::from_utf8(json).unwrap_or_default()
}

/// Writes the report on a draft as JSON, without a line break after it.
///
/// # Errors
///
/// What `out` says.
pub fn write_report(
    out: impl io::Write,
    report: &Report,
    draft: &Draft,
    words: &Words,
    layout: Layout,
) -> io::Result<()> {
    let json = ReportJson::of(report, draft, &[], words);
    match layout {
        Layout::Line => serde_json::to_writer(out, &json),
        Layout::Pretty => serde_json::to_writer_pretty(out, &json),
    }
    .map_err(io::Error::from)
}

impl ReportJson {
    /// A report; `regions` are where its findings stand, if they stand somewhere.
    pub(super) fn of(
        report: &Report,
        draft: &Draft,
        regions: &[Option<Region>],
        words: &Words,
    ) -> Self {
        let region = |index: usize| regions.get(index).copied().flatten();
        Self {
            version: VERSION,
            verdict: report.verdict().map_or("ok", Severity::token),
            provider: report
                .provider
                .map(|provider| ProviderJson { id: provider.id(), name: provider.name() }),
            findings: report
                .findings
                .iter()
                .enumerate()
                .map(|(index, finding)| {
                    FindingJson::of(finding, region(index), report, draft, words)
                })
                .collect(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct ReportJson {
    version: u32,
    verdict: &'static str,
    provider: Option<ProviderJson>,
    findings: Vec<FindingJson>,
}

#[derive(Serialize)]
struct ProviderJson {
    id: &'static str,
    name: &'static str,
}

impl FindingJson {
    /// A finding of `report`, which was made from `draft`, and where it stands, if it stands somewhere.
    pub(super) fn of(
        finding: &Finding,
        region: Option<Region>,
        report: &Report,
        draft: &Draft,
        words: &Words,
    ) -> Self {
        let said = explain(finding, report, draft, words);
        Self {
            code: finding.rule.code,
            severity: finding.severity.token(),
            impact: finding.impact.token(),
            field: Path(finding.field),
            place: PlaceJson::of(region),
            what: said.what,
            why: said.why,
            todo: said.todo,
            symptom: said.symptom,
            fixes: finding
                .fixes
                .iter()
                .zip(said.fixes)
                .map(|(fix, said)| FixJson {
                    text: said.text,
                    changes: fix.changes.iter().map(ChangeJson::from).collect(),
                })
                .collect(),
            sources: said
                .sources
                .into_iter()
                .map(|(title, url)| SourceJson { title, url })
                .collect(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct FindingJson {
    code: &'static str,
    severity: &'static str,
    impact: &'static str,
    field: Path,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<PlaceJson>,
    what: String,
    why: String,
    #[serde(rename = "do")]
    todo: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    symptom: Option<String>,
    fixes: Vec<FixJson>,
    sources: Vec<SourceJson>,
}

/// Where something stands in a file.
#[derive(Serialize)]
struct PlaceJson {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl PlaceJson {
    fn of(region: Option<Region>) -> Option<Self> {
        region.map(|Region { start, end }| Self {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        })
    }
}

#[derive(Serialize)]
struct FixJson {
    text: String,
    changes: Vec<ChangeJson>,
}

#[derive(Serialize)]
struct ChangeJson {
    field: Path,
    value: Content,
}

#[derive(Serialize)]
struct SourceJson {
    title: String,
    url: String,
}

impl From<&Change> for ChangeJson {
    fn from(Change { field, value }: &Change) -> Self {
        Self { field: Path(*field), value: Content(*field, value.clone()) }
    }
}

/// A field, by its path.
pub(super) struct Path(pub(super) Field);

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The content of a field, as settings have it; null for an empty field.
struct Content(Field, String);

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(field, text) = self;
        match (field, text.as_str()) {
            (_, "") => serializer.serialize_none(),
            (Field::Server(_, ServerField::Port), number)
            | (Field::Device(_, DeviceField::RemoveAfterDays), number) => {
                Number(number).serialize(serializer)
            }
            (
                Field::Device(_, DeviceField::LeaveOnServer | DeviceField::RemoveWhenDeleted),
                yes,
            ) => serializer.serialize_bool(yes == "true"),
            (_, text) => serializer.serialize_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, Layout, report_json};
    use crate::engine::check;
    use crate::engine::fixture::{environment, parse};
    use crate::words::{Words, embedded, plural};

    #[test]
    fn changes_have_the_types_of_settings() {
        for (path, text, json) in [
            ("incoming.port", "993", "993"),
            ("incoming.port", "0993", "\"0993\""),
            ("incoming.port", "", "null"),
            ("incoming.encryption", "tls", "\"tls\""),
            ("incoming.encryption", "", "null"),
            ("outgoing.username", "123", "\"123\""),
            ("devices.0.remove_after_days", "14", "14"),
            ("devices.0.leave_on_server", "true", "true"),
            ("devices.0.remove_when_deleted", "false", "false"),
            ("devices.0.name", "true", "\"true\""),
        ] {
            let content = Content(path.parse().expect("a field"), text.to_owned());
            assert_eq!(serde_json::to_string(&content).expect("JSON"), json, "{path}={text}");
        }
    }

    #[test]
    fn a_clean_report_is_short() {
        let catalogue = embedded("en").expect("English").to_owned();
        let words = Words::parse(catalogue, plural::native).expect("a catalogue of this build");
        let draft = parse("imap imap.kundenpost.net:993 tls");
        let report = check(&draft, &environment());
        assert_eq!(
            report_json(&report, &draft, &words, Layout::Line),
            r#"{"version":1,"verdict":"ok","provider":null,"findings":[]}"#
        );
    }
}
