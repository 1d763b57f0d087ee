//! The notes compiler: `locales/LANGUAGE/providers/ID.ftl` in, one text per language out.
//!
//! A note is what the users of one provider must know: where it hides a switch, what it does differently.
//! Notes are kept apart from the other words because nobody needs more than a few of them, and only late.
//! A file has one message, named after the provider, with an attribute for each note; notes are plain text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::{Entry, Message, PatternElement};
use fluent_syntax::parser;

/// One file.
pub(crate) struct Source {
    /// The language code, from the folder's name.
    pub(crate) language: String,
    /// The provider's id, from the file's name.
    pub(crate) provider: String,
    /// The path as a person would type it, for messages.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// What the build writes.
pub(crate) struct Compiled {
    /// The function that finds a language's text, as Rust.
    pub(crate) rust: String,
    /// The text of each language code: a line per note with its key, a tab and the note, sorted by key.
    pub(crate) texts: BTreeMap<String, String>,
}

/// The notes of one language by key, each with the path of its file.
type Notes<'a> = BTreeMap<String, (String, &'a str)>;

/// Reads every `LANGUAGE/providers/*.ftl` in a folder; a language may have none.
///
/// # Errors
///
/// A folder or file that cannot be read, or is not UTF-8.
pub(crate) fn sources(locales: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for folder in fs::read_dir(locales)? {
        let folder = folder?;
        let notes = folder.path().join("providers");
        if !notes.is_dir() {
            continue;
        }
        for file in fs::read_dir(&notes)? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                sources.push(Source {
                    language: folder.file_name().to_string_lossy().into_owned(),
                    provider: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                    path: path.to_string_lossy().replace('\\', "/"),
                    text: fs::read_to_string(&path)?,
                });
            }
        }
    }
    sources.sort_by(|a, b| (&a.language, &a.provider).cmp(&(&b.language, &b.provider)));
    Ok(sources)
}

/// Checks every language against the notes that the providers' files name, and compiles them.
/// Each of `named` is a key, `ID.NAME`, and the path of the file that names it.
/// `own` are the providers that a deployer describes, who need not use all the notes that there are; of two notes with
/// the same key the later counts.
///
/// # Errors
///
/// Every problem found, each as `path: sentence`.
pub(crate) fn compile(
    sources: &[Source],
    named: &[(String, String)],
    own: &[&str],
) -> Result<Compiled, Vec<String>> {
    let mut problems = Vec::new();
    let mut languages: BTreeMap<&str, Notes> = BTreeMap::new();
    for source in sources {
        read(source, languages.entry(&source.language).or_default(), &mut problems);
    }
    let keys: BTreeSet<&str> = named.iter().map(|(key, _)| key.as_str()).collect();
    for (language, notes) in &mut languages {
        for (key, path) in named.iter().filter(|(key, _)| !notes.contains_key(key)) {
            let (file, name) = (file(language, key, path), name(key));
            problems.push(format!("{file}: `.{name}` is missing, which {path} names"));
        }
        notes.retain(|key, _| keys.contains(key.as_str()) || !own.contains(&provider(key)));
        for (key, (_, file)) in notes.iter().filter(|(key, _)| !keys.contains(key.as_str())) {
            problems.push(format!("{file}: `.{}` is not named by its provider", name(key)));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let texts = languages.iter().map(|(code, notes)| ((*code).to_owned(), text(notes))).collect();
    Ok(Compiled { rust: rust(languages.keys()), texts })
}

/// Adds a file's notes to its language's.
fn read<'a>(source: &'a Source, notes: &mut Notes<'a>, problems: &mut Vec<String>) {
    let path = source.path.as_str();
    let mut problem = |sentence: &str| problems.push(format!("{path}: {sentence}"));
    let Ok(resource) = parser::parse(source.text.as_str()) else {
        return problem("this is not Fluent syntax");
    };
    let mut messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    let (Some(message), None) = (messages.next(), messages.next()) else {
        return problem("there must be one message");
    };
    if message.id.name != source.provider || message.value.is_some() {
        return problem("the message has the name of the file, and attributes alone");
    }
    for (name, text) in attributes(message) {
        match text {
            Some(text) => {
                notes.insert(format!("{}.{name}", source.provider), (text.to_owned(), path));
            }
            None => problem(&format!("`.{name}` must be one line of plain text")),
        }
    }
}

/// The attributes of a message, with their text where it is one line without placeholders.
fn attributes<'a>(
    message: &'a Message<&'a str>,
) -> impl Iterator<Item = (&'a str, Option<&'a str>)> {
    message.attributes.iter().map(|attribute| {
        let text = match attribute.value.elements.as_slice() {
            [PatternElement::TextElement { value }] if !value.contains(char::is_control) => {
                Some(*value)
            }
            _ => None,
        };
        (attribute.id.name, text)
    })
}

fn text(notes: &Notes<'_>) -> String {
    notes.iter().fold(String::new(), |mut text, (key, (note, _))| {
        let _ = writeln!(text, "{key}\t{note}");
        text
    })
}

/// The function that `src/words/notes.rs` includes.
fn rust<'a>(languages: impl Iterator<Item = &'a &'a str>) -> String {
    let arms = languages.fold(String::new(), |mut arms, code| {
        let _ = writeln!(
            arms,
            "        {code:?} => Some(include_str!(concat!(env!(\"OUT_DIR\"), \"/notes.{code}.txt\"))),"
        );
        arms
    });
    format!(
        "\
/// The notes of a language, as part of the program. The page does without: it fetches the ones it needs.
#[cfg(any(feature = \"cli\", feature = \"prerender\", test))]
pub fn embedded(language: &str) -> Option<&'static str> {{
    match language {{
{arms}        _ => None,
    }}
}}
"
    )
}

/// The path of the file for a note, beside that of the provider which names it.
fn file(language: &str, key: &str, named_in: &str) -> String {
    let folder = named_in.split("providers/").next().filter(|folder| *folder != "data/");
    format!("{}locales/{language}/providers/{}.ftl", folder.unwrap_or_default(), provider(key))
}

/// The provider that a note is about.
fn provider(key: &str) -> &str {
    key.split('.').next().unwrap_or_default()
}

/// The name of a note within its provider.
fn name(key: &str) -> &str {
    key.split_once('.').map_or(key, |(_, name)| name)
}
