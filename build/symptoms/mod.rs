//! The symptoms compiler: `data/symptoms/*.toml` in, the phrases to look for out.
//!
//! It runs in steps: [`schema`] reads each file, [`expand`] writes out its phrases, [`lint`] holds the files against
//! each other, [`pack`] writes what the program needs of them as Rust.
//! A mistake stops the build with the file, the pattern and one sentence.

mod expand;
mod lint;
mod pack;
mod schema;
#[cfg(test)]
mod tests;

use serde::de::DeserializeOwned;

use super::{alternatives, tokens};
use schema::{Causes, Evidence, Patterns};

/// Everything in the folder, read.
pub(crate) struct Data {
    pub(crate) causes: Causes,
    pub(crate) evidence: Evidence,
    /// The path and the patterns of every other file.
    pub(crate) files: Vec<(String, Patterns)>,
}

/// A mistake in a file, as `path: sentence`.
pub(crate) type Problem = String;

/// The tables as Rust, from the name without ending and the text of every file.
///
/// # Errors
///
/// Everything that is wrong with the files.
pub(crate) fn compile(sources: &[(String, String)]) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let (mut causes, mut evidence, mut files) = (None, None, Vec::new());
    for (name, text) in sources {
        let path = format!("data/symptoms/{name}.toml");
        match name.as_str() {
            "causes" => causes = read(&path, text, &mut problems),
            "evidence" => evidence = read(&path, text, &mut problems),
            _ => {
                let patterns = read(&path, text, &mut problems);
                files.extend(patterns.map(|patterns| (path, patterns)));
            }
        }
    }
    let (Some(causes), Some(evidence)) = (causes, evidence) else {
        problems.push("data/symptoms: `causes.toml` and `evidence.toml` are needed".into());
        return Err(problems);
    };
    expand::expand(&mut files);
    let data = Data { causes, evidence, files };
    problems.extend(lint::lint(&data));
    if problems.is_empty() { Ok(pack::pack(&data)) } else { Err(problems) }
}

fn read<T: DeserializeOwned>(path: &str, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    toml::from_str(text).map_err(|error| problems.push(format!("{path}: {error}"))).ok()
}

/// A phrase as the tables know it: the words of each part between two `..`, in lower case.
pub(crate) fn parts(phrase: &str) -> Vec<Vec<String>> {
    let cut = |part: &str| {
        tokens::tokens(part).map(|token| tokens::folded(token.text).collect()).collect()
    };
    phrase.split(" .. ").map(cut).collect()
}
