//! The answers compiler: `data/answers.toml` and `locales/LANGUAGE/answers/ID.md` in, Rust out.
//!
//! [`facts`] reads what is the same in every language, [`read`] reads a text, [`check`] holds the texts to the facts
//! and every language in step with English, [`rust`] writes what `src/pages/answers/` includes.
//! A mistake stops the build with the file, the line and one sentence.

mod check;
mod facts;
mod inline;
mod read;
mod rust;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

/// The facts' file.
pub(crate) const FACTS: &str = "data/answers.toml";

/// The language every other one is held against.
const REFERENCE: &str = "en";

/// One text.
pub(crate) struct Source {
    /// The language code, from the folder's name.
    pub(crate) language: String,
    /// The answer's id, from the file's name.
    pub(crate) id: String,
    pub(crate) text: String,
}

impl Source {
    /// The path as a person would type it, for messages.
    fn path(&self) -> String {
        path(&self.language, &self.id)
    }
}

fn path(language: &str, id: &str) -> String {
    format!("locales/{language}/answers/{id}.md")
}

/// A text as it was read.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Text {
    /// The question, as the heading of the page.
    pub(crate) question: String,
    /// The answer in two sentences, without marks.
    pub(crate) short: String,
    pub(crate) blocks: Vec<Block>,
}

/// A part of a text.
#[derive(Debug, PartialEq)]
pub(crate) enum Block {
    Heading {
        id: String,
        title: String,
    },
    Paragraph(Line),
    /// What must not be overlooked.
    Notice(Line),
    List(Vec<Line>),
    Steps(Vec<Step>),
    Table {
        head: Vec<Line>,
        rows: Vec<Vec<Line>>,
    },
    /// Links to something to do.
    Actions(Vec<Line>),
    /// Something that is drawn from the engine or the catalogue.
    Part {
        name: String,
        of: Vec<String>,
    },
}

/// A step of a guide: what to do, and how to see that it worked.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Step {
    pub(crate) paragraphs: Vec<Line>,
    pub(crate) checks: Vec<Line>,
}

/// A line of running text.
pub(crate) type Line = Vec<Inline>;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Inline {
    Text(String),
    Strong(String),
    Code(String),
    Link {
        text: String,
        to: Target,
    },
    /// The server that a provider recommends for a protocol, from the catalogue.
    Host {
        provider: String,
        protocol: String,
    },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// Another answer, or a heading in it.
    Answer { id: String, heading: String },
    /// The page of a provider.
    Provider(String),
    /// The index of the providers.
    Providers,
    /// The page of a mail app.
    App(String),
    /// The table of the mail apps.
    Apps,
    /// A scene of *Play it*.
    Scene(String),
    /// A tool, by what its fragment says after `tool=`.
    Tool(String),
    /// The check, with what is published for a provider.
    Published { provider: String, protocol: String },
    /// The check with these settings, and the rule that speaks of them if there is one.
    Settings { rule: String, fields: String },
    /// A source.
    Source(String),
}

/// Reads every `LANGUAGE/answers/*.md` in a folder, in a stable order.
///
/// # Errors
///
/// A folder or file that cannot be read, or is not UTF-8.
pub(crate) fn sources(locales: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for folder in fs::read_dir(locales)? {
        let folder = folder?;
        let texts = folder.path().join("answers");
        let files = fs::read_dir(&texts).map_err(|error| {
            io::Error::new(error.kind(), format!("{}: {error}", texts.display()))
        })?;
        for file in files {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                sources.push(Source {
                    language: folder.file_name().to_string_lossy().into_owned(),
                    id: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                    text: fs::read_to_string(&path)?,
                });
            }
        }
    }
    sources.sort_by(|a, b| (&a.id, &a.language).cmp(&(&b.id, &b.language)));
    Ok(sources)
}

/// What texts can link to beside each other: the ids of the providers and of the apps.
pub(crate) struct Known {
    pub(crate) providers: BTreeSet<String>,
    pub(crate) apps: BTreeSet<String>,
}

/// Checks the facts and every text, and writes them as Rust.
///
/// # Errors
///
/// Every problem found, each as `path:line: sentence` or `path: sentence`.
pub(crate) fn compile(
    facts: &str,
    sources: &[Source],
    known: &Known,
) -> Result<String, Vec<String>> {
    let facts = facts::read(facts).map_err(|why| vec![format!("{FACTS}:{why}")])?;
    let mut problems = Vec::new();
    let mut texts: BTreeMap<(&str, &str), Text> = BTreeMap::new();
    for source in sources {
        match read::text(&source.text) {
            Ok(text) => drop(texts.insert((&source.id, &source.language), text)),
            Err(wrong) => {
                problems.extend(
                    wrong.iter().map(|(line, why)| format!("{}:{line}: {why}", source.path())),
                );
            }
        }
    }
    if problems.is_empty() {
        check::all(&facts, &texts, known, &mut problems);
    }
    if problems.is_empty() { Ok(rust::write(&facts, &texts)) } else { Err(problems) }
}
