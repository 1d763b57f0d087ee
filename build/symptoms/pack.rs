//! Writes the phrases as the text that `src/symptoms/table.rs` reads, and the causes as Rust.

use std::fmt::Write as _;

use super::Data;
use super::expand::compact;
use super::schema::{Confidence, Pattern, Side};

/// The constants `PHRASES` and `CAUSES`.
pub(crate) fn pack(data: &Data) -> String {
    let mut text = String::new();
    for pattern in data.files.iter().flat_map(|(_, file)| &file.pattern) {
        let _ = writeln!(text, "= {}", facts(pattern, data));
        lines(&mut text, '!', &pattern.left);
        lines(&mut text, '+', &pattern.says);
        if !pattern.replies.is_empty() {
            let _ = writeln!(text, "r {}", pattern.replies.join(" "));
        }
        lines(&mut text, '-', &pattern.unless);
    }
    let evidence = &data.evidence;
    lines(&mut text, 'm', &evidence.mail);
    lines(&mut text, 's', &evidence.spoken);
    lines(&mut text, 'f', &evidence.failing);
    lines(&mut text, 'x', &evidence.other);
    lines(&mut text, 'w', &evidence.web);
    lines(&mut text, 't', &evidence.files);
    lines(&mut text, 'o', &evidence.outgoing);
    lines(&mut text, 'i', &evidence.incoming);
    let mut causes = String::new();
    for cause in &data.causes.cause {
        let fields: Vec<String> = cause.fields.iter().map(|field| variant(field)).collect();
        let _ = writeln!(
            causes,
            "Facts {{ id: {:?}, early: {}, fields: &[{}], confirmed_by: &{:?} }},",
            cause.id,
            cause.early,
            fields.join(", "),
            cause.confirmed_by
        );
    }
    format!(
        "static PHRASES: &str = {text:?};\npub(super) static CAUSES: &[Facts] = &[\n{causes}];\n"
    )
}

/// One phrase a line, after its mark.
fn lines(text: &mut String, mark: char, phrases: &[String]) {
    for phrase in phrases {
        let _ = writeln!(text, "{mark} {}", compact(phrase));
    }
}

/// Causes, confidence, whether the pattern yields, what must stand beside it, side and ports, each a word.
fn facts(pattern: &Pattern, data: &Data) -> String {
    let cause = |id: &String| data.causes.cause.iter().position(|cause| cause.id == *id);
    let causes = list(pattern.causes.iter().filter_map(cause));
    let confidence = match pattern.confidence {
        Confidence::Certain => 'c',
        Confidence::Likely => 'l',
        Confidence::Possible => 'p',
    };
    let needs = match (pattern.mail, pattern.common) {
        (true, _) => 'n',
        (false, true) => 'm',
        (false, false) => 'q',
    };
    let side = match pattern.side {
        None => '-',
        Some(Side::Incoming) => 'i',
        Some(Side::Outgoing) => 'o',
    };
    let yields = if pattern.yields { 'y' } else { '-' };
    format!("{causes} {confidence} {yields} {needs} {side} {}", list(pattern.ports.iter()))
}

fn list(numbers: impl Iterator<Item = impl ToString>) -> String {
    numbers.map(|number| number.to_string()).collect::<Vec<_>>().join(",")
}

/// The field's name as a variant of `ServerField`.
fn variant(field: &str) -> String {
    let (first, rest) = field.split_at(1);
    format!("ServerField::{}{rest}", first.to_ascii_uppercase())
}
