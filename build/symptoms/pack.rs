//! Writes the tables that `src/symptoms/table.rs` describes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::schema::{Confidence, Pattern, Side};
use super::{Data, parts};

/// A phrase, and what it is a sign of.
struct Phrase {
    parts: Vec<Vec<String>>,
    /// A variant of `Sign`, as Rust.
    sign: String,
}

/// The tables as the literal of a `Table`.
pub(crate) fn pack(data: &Data) -> String {
    let patterns: Vec<&Pattern> = data.files.iter().flat_map(|(_, file)| &file.pattern).collect();
    let phrases = phrases(data, &patterns);
    let words: BTreeSet<&str> = phrases
        .iter()
        .flat_map(|phrase| phrase.parts.iter().flatten())
        .map(String::as_str)
        .collect();
    let words: Vec<&str> = words.into_iter().collect();
    let number = |word: &String| words.binary_search(&word.as_str()).unwrap_or_default();
    // The parts of all phrases, each with the places where it is used.
    let mut segments: BTreeMap<Vec<usize>, Vec<(usize, usize)>> = BTreeMap::new();
    let mut slot = 0;
    let mut slots = Vec::new();
    for (index, phrase) in phrases.iter().enumerate() {
        slots.push(slot);
        for (place, part) in phrase.parts.iter().enumerate() {
            let part: Vec<usize> = part.iter().map(number).collect();
            segments.entry(part).or_default().push((index, place));
            slot += 1;
        }
    }
    let mut out = String::from("Table {\n");
    let _ = writeln!(out, "words: {:?},", words.join("\n"));
    list(
        &mut out,
        "word_starts",
        words.iter().scan(0, |at, word| {
            let start = *at;
            *at += word.len() + 1;
            Some(start)
        }),
    );
    list(&mut out, "segment_words", segments.keys().flatten().copied());
    list(&mut out, "segment_ends", ends(segments.keys().map(Vec::len)));
    let uses = segments
        .values()
        .flatten()
        .map(|(phrase, place)| format!("Use {{ phrase: {phrase}, place: {place} }}"));
    list(&mut out, "uses", uses);
    list(&mut out, "use_ends", ends(segments.values().map(Vec::len)));
    list(
        &mut out,
        "phrases",
        phrases.iter().zip(&slots).map(|(phrase, slot)| {
            format!(
                "Phrase {{ sign: {}, parts: {}, slot: {slot} }}",
                phrase.sign,
                phrase.parts.len()
            )
        }),
    );
    let _ = writeln!(out, "slots: {slot},");
    list(&mut out, "patterns", patterns.iter().map(|pattern| facts(pattern, data)));
    list(
        &mut out,
        "causes",
        data.causes.cause.iter().map(|cause| {
            let fields: Vec<String> = cause.fields.iter().map(|field| variant(field)).collect();
            format!(
                "Facts {{ id: {:?}, fields: &[{}], confirmed_by: &{:?} }}",
                cause.id,
                fields.join(", "),
                cause.confirmed_by
            )
        }),
    );
    out + "}\n"
}

/// Every phrase of the data.
fn phrases(data: &Data, patterns: &[&Pattern]) -> Vec<Phrase> {
    let mut all = Vec::new();
    let mut add = |phrases: &[String], sign: &str| {
        all.extend(
            phrases.iter().map(|phrase| Phrase { parts: parts(phrase), sign: sign.to_owned() }),
        );
    };
    for (index, pattern) in patterns.iter().enumerate() {
        add(&pattern.says, &format!("Sign::Says({index})"));
        add(&pattern.unless, &format!("Sign::Mutes({index})"));
    }
    add(&data.evidence.mail, "Sign::Mail");
    add(&data.evidence.spoken, "Sign::Spoken");
    add(&data.evidence.failing, "Sign::Failing");
    add(&data.evidence.other, "Sign::Other");
    add(&data.evidence.outgoing, "Sign::Outgoing");
    add(&data.evidence.incoming, "Sign::Incoming");
    all
}

fn facts(pattern: &Pattern, data: &Data) -> String {
    let cause = |id: &String| data.causes.cause.iter().position(|cause| cause.id == *id);
    let causes: Vec<usize> = pattern.causes.iter().filter_map(cause).collect();
    let confidence = match pattern.confidence {
        Confidence::Certain => "Certain",
        Confidence::Likely => "Likely",
        Confidence::Possible => "Possible",
    };
    let needs = match (pattern.mail, pattern.common) {
        (true, _) => "Nothing",
        (false, true) => "Mail",
        (false, false) => "Quiet",
    };
    let side = match pattern.side {
        None => "None",
        Some(Side::Incoming) => "Some(Side::Incoming)",
        Some(Side::Outgoing) => "Some(Side::Outgoing)",
    };
    format!(
        "Pattern {{ causes: &{causes:?}, confidence: Confidence::{confidence}, needs: Needs::{needs}, side: {side}, ports: &{:?} }}",
        pattern.ports
    )
}

/// The field's name as a variant of `ServerField`.
fn variant(field: &str) -> String {
    let (first, rest) = field.split_at(1);
    format!("ServerField::{}{rest}", first.to_ascii_uppercase())
}

/// Where each of some things in a row ends.
fn ends(lengths: impl Iterator<Item = usize>) -> impl Iterator<Item = usize> {
    lengths.scan(0, |end, length| {
        *end += length;
        Some(*end)
    })
}

fn list(out: &mut String, name: &str, items: impl Iterator<Item = impl std::fmt::Display>) {
    let _ = write!(out, "{name}: &[");
    for item in items {
        let _ = write!(out, "{item}, ");
    }
    out.push_str("],\n");
}
