//! The bill of materials: what is in the page, in the form of CycloneDX 1.6 (ECMA-424).

use super::crates::{Crate, Crates};
use super::json::{Json, text};
use super::time::Time;

/// The licence of the project, and of the facts and words in it.
const LICENCE: &str = "MIT OR Apache-2.0";

/// What a package is made of.
pub(super) struct Contents<'a> {
    pub(super) crates: &'a Crates,
    /// What `rustc --version` says of the compiler, whose standard library is in the wasm.
    pub(super) compiler: &'a str,
    /// The project's data by name, with a sentence on each.
    pub(super) data: &'a [(String, String)],
    pub(super) time: &'a Time,
}

/// The bill as JSON; the same bytes for the same contents.
pub(super) fn write(contents: &Contents<'_>) -> String {
    let (own, others): (Vec<_>, Vec<_>) =
        contents.crates.all.values().partition(|one| one.name == "maillint");
    let mut metadata = Vec::new();
    // Without a serial number, which would be another each time.
    metadata.extend(contents.time.written().map(|written| ("timestamp", text(written))));
    metadata.extend(own.iter().map(|one| ("component", component(one, "application"))));
    let mut components: Vec<Json> = others.iter().map(|one| component(one, "library")).collect();
    components.push(standard_library(contents.compiler));
    components.extend(contents.data.iter().map(|(name, what)| data(name, what)));
    let bill = Json::Object(vec![
        ("$schema", text("http://cyclonedx.org/schema/bom-1.6.schema.json")),
        ("bomFormat", text("CycloneDX")),
        ("specVersion", text("1.6")),
        ("version", Json::Number(1)),
        ("metadata", Json::Object(metadata)),
        ("components", Json::List(components)),
        ("dependencies", Json::List(dependencies(contents.crates))),
    ]);
    format!("{bill}\n")
}

fn component(one: &Crate, kind: &str) -> Json {
    let mut members = vec![
        ("type", text(kind)),
        ("bom-ref", text(one.purl())),
        ("name", text(&one.name)),
        ("version", text(&one.version)),
    ];
    if let Some(sum) = &one.sum {
        let hash = Json::Object(vec![("alg", text("SHA-256")), ("content", text(sum))]);
        members.push(("hashes", Json::List(vec![hash])));
    }
    if !one.licence.is_empty() {
        members.push(("licenses", licence(&one.licence)));
    }
    members.push(("purl", text(one.purl())));
    if !one.repository.is_empty() {
        let link = Json::Object(vec![("type", text("vcs")), ("url", text(&one.repository))]);
        members.push(("externalReferences", Json::List(vec![link])));
    }
    Json::Object(members)
}

fn standard_library(compiler: &str) -> Json {
    let version = compiler.split_whitespace().nth(1).unwrap_or("unknown");
    Json::Object(vec![
        ("type", text("library")),
        ("bom-ref", text("rust-std")),
        ("name", text("std")),
        ("version", text(version)),
        ("description", text("The standard library of Rust, with what it brings")),
        ("licenses", licence(LICENCE)),
    ])
}

fn data(name: &str, what: &str) -> Json {
    let set = Json::Object(vec![("type", text("dataset")), ("name", text(name))]);
    Json::Object(vec![
        ("type", text("data")),
        ("bom-ref", text(format!("data/{name}"))),
        ("name", text(name)),
        ("description", text(what)),
        ("licenses", licence(LICENCE)),
        ("data", Json::List(vec![set])),
    ])
}

fn licence(expression: &str) -> Json {
    Json::List(vec![Json::Object(vec![("expression", text(expression))])])
}

fn dependencies(crates: &Crates) -> Vec<Json> {
    let line = |purl: &String| {
        let used = crates.uses.get(purl).into_iter().flatten().map(text).collect();
        Json::Object(vec![("ref", text(purl)), ("dependsOn", Json::List(used))])
    };
    crates.all.keys().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str) -> (String, Crate) {
        let one = Crate {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT".to_owned(),
            repository: String::new(),
            sum: None,
        };
        (one.purl(), one)
    }

    fn bill(source: Option<u64>) -> String {
        let mut crates = Crates::default();
        crates.all.extend([one("maillint"), one("slab")]);
        write(&Contents {
            crates: &crates,
            compiler: "rustc 1.95.0 (59807616e 2026-04-14)",
            data: &[("providers".to_owned(), "Facts.".to_owned())],
            time: &Time { source },
        })
    }

    #[test]
    fn the_project_is_the_subject_and_the_rest_is_in_it() {
        let bill = bill(Some(0));
        let (subject, parts) = bill.split_once("\"components\": [").expect("there are components");
        assert!(subject.contains("\"timestamp\": \"1970-01-01T00:00:00Z\""), "{subject}");
        assert!(subject.contains("\"bom-ref\": \"pkg:cargo/maillint@1.0.0\""), "{subject}");
        for part in ["pkg:cargo/slab@1.0.0", "rust-std", "data/providers"] {
            assert!(parts.contains(&format!("\"bom-ref\": \"{part}\"")), "{parts}");
        }
        assert!(parts.contains("\"version\": \"1.95.0\""), "{parts}");
    }

    #[test]
    fn without_a_time_of_the_source_there_is_none() {
        assert!(!bill(None).contains("timestamp"));
        assert_eq!(bill(None), bill(None));
    }
}
