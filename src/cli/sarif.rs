//! Findings in the form that code hosts show beside the lines of a file: SARIF 2.1.0 (OASIS, 27 March 2020).

use serde_json::{Value as Json, json};

use super::check::CheckedFile;
use super::explain::example;
use crate::engine::{Finding, Rule, Severity};
use crate::formats::lint::{Checked, Region};
use crate::words::{Explained, Words, explain};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The findings of all files as one run.
pub(super) fn sarif(files: &[CheckedFile], words: &Words) -> String {
    let mut rules: Vec<&'static Rule> = Vec::new();
    let mut results = Vec::new();
    for file in files {
        for checked in &file.sets {
            let Checked { report, set, regions, .. } = checked;
            for (finding, region) in report.findings.iter().zip(regions) {
                let known = rules.iter().position(|rule| rule.code == finding.rule.code);
                let index = known.unwrap_or_else(|| {
                    rules.push(finding.rule);
                    rules.len() - 1
                });
                let said = explain(finding, report, &set.draft, words);
                let result = result(finding, index, &said, &uri(&file.source.name), *region);
                // Sets share servers: what is wrong with one of them is said once.
                if !results.contains(&result) {
                    results.push(result);
                }
            }
        }
    }
    let rules: Vec<Json> = rules.into_iter().map(|rule| descriptor(rule, words)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Maillint",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": words.language().code,
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}")
}

/// A finding, where it stands; on the first line of a file whose values have no places.
fn result(
    finding: &Finding,
    rule: usize,
    said: &Explained,
    uri: &str,
    region: Option<Region>,
) -> Json {
    let region = match region {
        Some(Region { start, end }) => json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        }),
        None => json!({ "startLine": 1 }),
    };
    json!({
        "ruleId": finding.rule.code,
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": { "text": format!("{} {} {}", said.what, said.why, said.todo).replace('\n', " ") },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": region,
        } }],
        "properties": { "field": finding.field.to_string(), "impact": finding.impact.token() },
    })
}

/// A rule, as it speaks about one of its examples.
fn descriptor(rule: &'static Rule, words: &Words) -> Json {
    let mut descriptor = json!({
        "id": rule.code,
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": [rule.impact.token()] },
    });
    let said =
        rule.examples.fires.iter().find_map(|line| Some((line, example(rule, line, words)?)));
    let Some((line, said)) = said else { return descriptor };
    let sources = said.sources.iter();
    let links: String = sources.map(|(title, url)| format!("- [{title}](<{url}>)\n")).collect();
    descriptor["shortDescription"] = json!({ "text": said.what });
    descriptor["fullDescription"] = json!({ "text": said.why });
    descriptor["help"] = json!({
        "text": format!("{}\n{}\n{}", said.what, said.why, said.todo),
        "markdown": format!("`{line}`\n\n**{}**\n\n{}\n\n{}\n\n{links}", said.what, said.why, said.todo),
    });
    if let Some((_, url)) = said.sources.first() {
        descriptor["helpUri"] = json!(url);
    }
    descriptor
}

/// The name of a severity in SARIF (section 3.27.10).
const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// A path as a relative reference, or as an address where it is absolute (RFC 3986; section 3.4.3 of SARIF).
fn uri(path: &str) -> String {
    let path = path.replace(std::path::MAIN_SEPARATOR, "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_addresses() {
        for (path, address) in [
            ("docs/e mail.html", "docs/e%20mail.html"),
            ("./für.md", "f%C3%BCr.md"),
            ("/srv/a.html", "file:///srv/a.html"),
            ("standard input", "standard%20input"),
            ("a:b", "a%3Ab"),
        ] {
            assert_eq!(uri(path), address);
        }
    }
}
