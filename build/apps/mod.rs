//! The compiler of what mail apps call things: `data/apps/*.toml` in, Rust out.
//!
//! [`schema`] reads each file, [`lint`] holds it against what must be so, [`pack`] writes the Rust that
//! `src/apps/` includes. A mistake stops the build with the file, the line or key, and one sentence.

mod lint;
mod pack;
mod schema;

use schema::App;

/// One file, read.
pub(crate) struct Entry {
    /// The file's name without its ending.
    pub(crate) id: String,
    /// The path as a person would type it, for messages.
    pub(crate) path: String,
    pub(crate) app: App,
}

/// A mistake in a file, as `path: sentence` or `path:line: sentence`.
pub(crate) type Problem = String;

/// Packs the files, given as id and text, or says everything that is wrong with them.
pub(crate) fn compile(sources: &[(String, String)]) -> Result<String, Vec<Problem>> {
    let mut entries = Vec::new();
    let mut problems = Vec::new();
    for (id, text) in sources {
        let path = format!("data/apps/{id}.toml");
        match schema::read(text) {
            Ok(app) => entries.push(Entry { id: id.clone(), path, app }),
            Err(problem) => problems.push(format!("{path}:{problem}")),
        }
    }
    problems.extend(entries.iter().flat_map(lint::lint));
    entries.sort_by_key(|entry| (entry.app.kind, entry.app.name.to_lowercase()));
    if problems.is_empty() { Ok(pack::pack(&entries)) } else { Err(problems) }
}
