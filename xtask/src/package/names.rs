//! What must hold of every built page before it is served for a year: names tell the content, links lead nowhere else.

use crate::failure::Failure;
use crate::files;
use crate::finish::{digest, is_digest, read};
use std::collections::BTreeMap;
use std::path::Path;

/// Checks the built page; the failure names every file that is not in order.
pub(super) fn check(dist: &Path) -> Result<(), Failure> {
    let mut problems = Vec::new();
    // Parts of the wasm share one digest; see `split.rs`.
    let mut parts: BTreeMap<String, (String, Vec<u8>)> = BTreeMap::new();
    for path in files::below(dist) {
        let bytes = read(&path)?;
        let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if let Some((stem, found)) = digest_in(&name) {
            if ["split_", "chunk_"].iter().any(|begin| stem.starts_with(begin)) {
                parts.insert(stem.to_owned(), (found.to_owned(), bytes.clone()));
            } else if digest(&bytes) != found {
                problems.push(format!("{name}: its name does not tell what is in it"));
            }
        }
        if name.ends_with(".html") || name.ends_with(".css") {
            let text = String::from_utf8_lossy(&bytes);
            problems.extend(absolute(&text).map(|link| format!("{name}: {link} is not relative")));
        }
    }
    let all: Vec<u8> = parts.values().flat_map(|(_, bytes)| bytes).copied().collect();
    let shared = digest(&all);
    let wrong = parts.iter().filter(|(_, (found, _))| *found != shared);
    problems.extend(
        wrong.map(|(stem, _)| format!("{stem}: its name does not tell what is in the parts")),
    );
    if problems.is_empty() {
        return Ok(());
    }
    let failure = Failure::new(format!("{} is not ready to be served.", dist.display()));
    Err(problems.into_iter().fold(failure, Failure::tried))
}

/// A name without its ending, and the digest at its end: `words-de-0123456789abcdef.txt`.
fn digest_in(name: &str) -> Option<(&str, &str)> {
    let (name, _ending) = name.rsplit_once('.')?;
    name.rsplit_once('-').filter(|(_, end)| is_digest(end))
}

/// What a text loads or links to from the root of whatever server it is on.
fn absolute(text: &str) -> impl Iterator<Item = &str> {
    const BEGINS: [&str; 7] =
        ["href=/", "href=\"/", "src=/", "src=\"/", "url(/", "url(\"/", "srcset=\"/"];
    BEGINS.iter().flat_map(move |begin| text.match_indices(begin)).map(move |(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find([' ', '>', ')']).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn names_must_tell_the_content() {
        let dist = Scratch::new("names");
        dist.write(&format!("words-en-{}.txt", digest(b"words")), "words");
        let shared = digest(b"onetwo");
        dist.write(&format!("chunk_1-{shared}.wasm"), "one");
        dist.write(&format!("split_a-{shared}.wasm"), "two");
        dist.write("index.html", "<a href=providers/>");
        check(&dist.path).expect("all is in order");
        dist.write("words-de-0123456789abcdef.txt", "other");
        let failure = check(&dist.path).expect_err("the name is old");
        assert_eq!(
            failure.tried,
            ["words-de-0123456789abcdef.txt: its name does not tell what is in it"]
        );
    }

    #[test]
    fn nothing_may_lead_to_the_root_of_the_server() {
        let dist = Scratch::new("names-absolute");
        dist.write("a/index.html", "<link href=/main.css><a href=\"https://example.org/\">");
        dist.write("main.css", "a { background: url(/a.png) }");
        let failure = check(&dist.path).expect_err("two links are absolute");
        assert_eq!(
            failure.tried,
            [
                "a/index.html: href=/main.css is not relative",
                "main.css: url(/a.png is not relative"
            ]
        );
    }
}
