//! The words compiler: Fluent files in, catalogues and Rust out.
//!
//! It runs in three steps: [`read`] reads what translators wrote, [`check`] holds every language in step
//! with English, [`catalogue`] and [`rust`] write what the program needs.
//! A mistake never reaches a reader: it stops the build with the file, the line and one sentence.

mod catalogue;
mod check;
mod message;
mod own;
mod read;
mod rust;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs, io, iter};

use super::marks;
use message::Message;

/// The language every other one is held against.
pub(crate) const REFERENCE: &str = "en";

/// The file, in the reference language, whose messages can be named by a `Value::Term`.
const TERMS_FILE: &str = "/terms.ftl";

/// The part of the words that only native programs say: the command line, and the pages that are rendered after
/// a build. It has no file of its own on the page.
const NATIVE: &str = "native";

/// The folder, in that of a language, that is no part of the words: the notes on single providers.
const NOTES_FOLDER: &str = "providers";

/// One `.ftl` file.
pub(crate) struct Source {
    /// The language code, from the folder's name.
    pub(crate) language: String,
    /// The part of the words, from the name of the folder in it; empty for those that the page begins with.
    pub(crate) part: String,
    /// The path as a person would type it, for messages.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A mistake in a file, for the person who wrote the line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) path: String,
    /// Counted from 1; none where the problem is that something is not there.
    pub(crate) line: Option<usize>,
    pub(crate) sentence: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.sentence),
            None => write!(f, "{}: {}", self.path, self.sentence),
        }
    }
}

/// What the build writes.
pub(crate) struct Compiled {
    /// The keys, rules, terms and languages, as Rust.
    pub(crate) rust: String,
    /// The catalogue of each language code.
    pub(crate) catalogues: BTreeMap<String, String>,
}

/// The messages of one language by key; the attribute `.what` of `port-web` has the key `port-web.what`.
type Messages = BTreeMap<String, Message>;

/// The messages of the reference language in the order of their keys' numbers: part by part, first those that the
/// page begins with, last those that only native programs say.
type Ordered<'a> = Vec<(&'a str, &'a Message)>;

/// Reads every `LANGUAGE/*.ftl` and `LANGUAGE/PART/*.ftl` in a folder, in a stable order.
///
/// # Errors
///
/// A folder or file that cannot be read, or is not UTF-8.
pub(crate) fn sources(locales: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for folder in fs::read_dir(locales)? {
        let folder = folder?;
        if folder.file_type()?.is_dir() {
            let language = folder.file_name().to_string_lossy().into_owned();
            read_part(&folder.path(), &language, "", &mut sources)?;
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

/// Reads the files of a part, and in the folder of a language also its parts.
fn read_part(
    folder: &Path,
    language: &str,
    part: &str,
    sources: &mut Vec<Source>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if part.is_empty() && name != NOTES_FOLDER && entry.file_type()?.is_dir() {
            read_part(&path, language, &name, sources)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            sources.push(Source {
                language: language.to_owned(),
                part: part.to_owned(),
                path: path.to_string_lossy().replace('\\', "/"),
                text: fs::read_to_string(&path).map_err(|error| {
                    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
                })?,
            });
        }
    }
    Ok(())
}

/// Checks every language and compiles it, with a deployer's `own` texts in place of those with the same keys.
///
/// # Errors
///
/// Every problem found, in the order of the sources. Languages are compared only once all can be read.
pub(crate) fn compile(sources: &[Source], own: &[Source]) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut languages: BTreeMap<String, Messages> = BTreeMap::new();
    for source in sources {
        let messages = languages.entry(source.language.clone()).or_default();
        read::messages(source, messages, &mut problems);
    }
    own::replace(&mut languages, own, &mut problems);
    let reference = languages.remove(REFERENCE).unwrap_or_default();
    if problems.is_empty() {
        check::reference(&reference, &mut problems);
    }
    if problems.is_empty() {
        for (code, messages) in &languages {
            check::translation(code, messages, &reference, &mut problems);
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let translations = languages.iter().map(|(code, messages)| (code.as_str(), messages));
    let languages: Vec<(&str, &Messages)> =
        iter::once((REFERENCE, &reference)).chain(translations).collect();
    let mut ordered: Ordered =
        reference.iter().map(|(key, message)| (key.as_str(), message)).collect();
    ordered.sort_by_key(|(_, message)| (message.part == NATIVE, message.part.as_str()));
    let hash = catalogue::hash_of_keys(&ordered);
    let catalogue = |(code, messages): &(&str, &Messages)| {
        let messages = ordered.iter().filter_map(|(key, _)| messages.get(*key));
        ((*code).to_owned(), catalogue::write(code, &hash, messages))
    };
    Ok(Compiled {
        rust: rust::write(&languages, &ordered, &hash),
        catalogues: languages.iter().map(catalogue).collect(),
    })
}
