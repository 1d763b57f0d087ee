//! The catalogue compiler: `data/providers/*.toml` in, one text and its indexes out.
//!
//! It runs in three steps: [`schema`] reads each file, [`lint`] holds the files against each other,
//! [`pack`] writes what the page needs, [`records`] what other programs know besides.
//! A mistake stops the build with the file, the line or key, and one sentence.

mod lint;
mod pack;
mod records;
mod schema;

use std::path::Path;
use std::{fs, io};

pub(crate) use pack::Packed;
use schema::Provider;

/// One file, read.
pub(crate) struct Entry {
    /// The file's name without its ending.
    pub(crate) id: String,
    /// The path as a person would type it, for messages.
    pub(crate) path: String,
    pub(crate) provider: Provider,
}

/// A mistake in a file, as `path: sentence` or `path:line: sentence`.
pub(crate) type Problem = String;

/// The id and the text of every `.toml` file in `folder`, sorted by id.
pub(crate) fn sources(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut sources = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            sources.push((id, fs::read_to_string(&path)?));
        }
    }
    sources.sort();
    Ok(sources)
}

/// Where the project's own files are.
pub(crate) const FOLDER: &str = "data/providers";

/// Packs the files, or says everything that is wrong with them.
///
/// A deployer's `own` files are in another folder, and stand in place of those with the same id.
pub(crate) fn compile(
    sources: &[(String, String)],
    (own_folder, own): (&str, &[(String, String)]),
) -> Result<Packed, Vec<Problem>> {
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    let kept = sources.iter().filter(|(id, _)| !own.iter().any(|(own, _)| own == id));
    let mut all: Vec<_> = kept.map(|source| (FOLDER, source)).collect();
    all.extend(own.iter().map(|source| (own_folder, source)));
    all.sort_by_key(|(_, (id, _))| id);
    for (folder, (id, text)) in all {
        let path = format!("{folder}/{id}.toml");
        match schema::read(text) {
            Ok(provider) => entries.push(Entry { id: id.clone(), path, provider }),
            Err(problem) => problems.push(format!("{path}:{problem}")),
        }
    }
    problems.extend(lint::lint(&entries));
    if problems.is_empty() { Ok(pack::pack(&entries)) } else { Err(problems) }
}
