//! Writes catalogues, in the form that `marks.rs` describes, and the Rust that names their messages.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::marks::{ARM, CHOICE, CLOSE, FORMAT, LINE, SLOT, TEXT};
use super::message::{Message, Part};
use super::{Compiled, Messages, REFERENCE, check};

/// Compiles languages that have passed every check.
pub(crate) fn compiled(languages: &BTreeMap<String, Messages>) -> Compiled {
    let empty = Messages::new();
    let reference = languages.get(REFERENCE).unwrap_or(&empty);
    let hash = hash(reference.keys());
    Compiled {
        rust: rust(languages, reference, &hash),
        catalogues: languages
            .iter()
            .map(|(code, messages)| (code.clone(), catalogue(code, &hash, messages)))
            .collect(),
    }
}

fn catalogue(code: &str, hash: &str, messages: &Messages) -> String {
    let mut out = format!("{FORMAT} {code} {hash}\n");
    for message in messages.values() {
        pattern(&mut out, &message.pattern);
        out.push('\n');
    }
    out
}

fn pattern(out: &mut String, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Text(text) => {
                // The mark may be left out where a message begins.
                if !out.ends_with('\n') {
                    out.push(TEXT);
                }
                out.push_str(&text.replace('\n', LINE.encode_utf8(&mut [0; 4])));
            }
            Part::Slot(name) => {
                out.push(SLOT);
                out.push_str(name);
            }
            Part::Choice { on, arms } => {
                out.push(CHOICE);
                out.push_str(on);
                for arm in arms {
                    out.push(ARM);
                    out.push_str(&arm.label);
                    pattern(out, &arm.pattern);
                }
                out.push(CLOSE);
            }
        }
    }
}

/// The 64-bit FNV-1a hash of the keys, in hexadecimal.
fn hash<'a>(keys: impl Iterator<Item = &'a String>) -> String {
    let bytes = keys.flat_map(|key| key.bytes().chain([b'\n']));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// The generated module, included by `src/words/mod.rs`.
fn rust(languages: &BTreeMap<String, Messages>, reference: &Messages, hash: &str) -> String {
    let mut out = String::new();
    line(
        &mut out,
        "/// The keys of the messages, named after them: `check-title` is `CHECK_TITLE`.",
    );
    line(&mut out, "pub mod key {\n    use super::Key;");
    for (index, (key, message)) in
        reference.iter().enumerate().filter(|(_, (key, _))| !key.contains('.'))
    {
        let name = key.to_uppercase().replace('-', "_");
        line(
            &mut out,
            &format!("    /// {}\n    pub const {name}: Key = Key({index});", preview(message)),
        );
    }
    line(&mut out, &format!("}}\n\nconst KEY_COUNT: usize = {};", reference.len()));
    line(&mut out, &format!("const KEY_HASH: &str = \"{hash}\";\n"));
    tables(&mut out, reference);
    line(
        &mut out,
        "/// The languages there are words in, the reference first.\npub static LANGUAGES: &[Language] = &[",
    );
    let others = languages.iter().filter(|(code, _)| *code != REFERENCE);
    for (code, messages) in languages.get_key_value(REFERENCE).into_iter().chain(others) {
        let own = |key| messages.get(key).and_then(Message::plain).unwrap_or_default();
        let direction = if own(check::DIRECTION) == "rtl" { "Rtl" } else { "Ltr" };
        line(
            &mut out,
            &format!(
                "    Language {{ code: {code:?}, name: {:?}, direction: Direction::{direction} }},",
                own(check::NAME)
            ),
        );
    }
    line(
        &mut out,
        "];\n\n/// The catalogue of a language, as part of the program. The page does without: it fetches the one it needs.",
    );
    line(&mut out, "#[cfg(any(feature = \"cli\", feature = \"prerender\", test))]");
    line(
        &mut out,
        "pub fn embedded(language: &str) -> Option<&'static str> {\n    match language {",
    );
    for code in languages.keys() {
        let file = format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/words.{code}.txt\"))");
        line(&mut out, &format!("        {code:?} => Some({file}),"));
    }
    line(&mut out, "        _ => None,\n    }\n}");
    out
}

/// The look-up tables, sorted for a binary search.
fn tables(out: &mut String, reference: &Messages) {
    let keys: Vec<&str> = reference.keys().map(String::as_str).collect();
    let index = |key: &str| keys.binary_search(&key).ok();
    let codes: BTreeMap<&str, usize> =
        keys.iter().filter_map(|key| Some((key.strip_suffix(".what")?, index(key)?))).collect();
    line(out, "static RULES: &[(&str, RuleWords)] = &[");
    for (code, what) in codes {
        let attribute = |name| index(&format!("{code}.{name}"));
        let key = |name| format!("Key({})", attribute(name).unwrap_or_default());
        let symptom =
            attribute("symptom").map_or("None".to_owned(), |index| format!("Some(Key({index}))"));
        let (why, todo) = (key("why"), key("do"));
        line(
            out,
            &format!(
                "    ({code:?}, RuleWords {{ what: Key({what}), why: {why}, todo: {todo}, symptom: {symptom} }}),"
            ),
        );
    }
    line(out, "];\n\nstatic TERMS: &[(&str, Key)] = &[");
    for (index, (key, _)) in
        reference.iter().enumerate().filter(|(_, (_, message))| check::is_term(message))
    {
        line(out, &format!("    ({key:?}, Key({index})),"));
    }
    line(out, "];\n");
}

/// A message on one line, for the documentation of its key.
fn preview(message: &Message) -> String {
    let mut text = String::new();
    for part in &message.pattern {
        // Writing to a string cannot fail.
        let _ = match part {
            Part::Text(words) => write!(text, "{}", words.replace('\n', " ").replace('`', "'")),
            Part::Slot(name) => write!(text, "{{ ${name} }}"),
            Part::Choice { on, .. } => write!(text, "{{ ${on} -> … }}"),
        };
    }
    format!("`{text}`")
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
