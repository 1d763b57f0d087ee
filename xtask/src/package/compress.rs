//! Compressing and summing up files, with what Node.js brings for both.

use crate::failure::Failure;
use crate::run;
use std::path::Path;
use std::process::Command;

const SCRIPT: &str = include_str!("compress.js");

/// Puts `NAME.br` and `NAME.gz` beside every file in a folder that gets smaller by it.
pub(super) fn folder(folder: &Path) -> Result<(), Failure> {
    node(&["compress".as_ref(), folder]).map(drop)
}

/// Compresses one file with gzip, to the same bytes on every system.
pub(super) fn gzip(from: &Path, to: &Path) -> Result<(), Failure> {
    node(&["gzip".as_ref(), from, to]).map(drop)
}

/// The SHA-256 of each file in hexadecimal digits.
pub(super) fn sums(files: &[&Path]) -> Result<Vec<String>, Failure> {
    let arguments: Vec<&Path> = [Path::new("sums")].iter().chain(files).copied().collect();
    Ok(node(&arguments)?.lines().map(str::to_owned).collect())
}

fn node(arguments: &[&Path]) -> Result<String, Failure> {
    run::capture(Command::new("node").args(["-e", SCRIPT, "--"]).args(arguments)).ok_or_else(|| {
        let what = arguments.first().map_or("".into(), |first| first.to_string_lossy());
        Failure::new(format!(
            "Node.js is needed to compress and sum up files, and failed ({what})."
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn what_gets_smaller_is_compressed_and_the_rest_is_left_alone() {
        let site = Scratch::new("compress");
        site.write("a/page.html", &"<p>mail</p>".repeat(100));
        site.write("tiny.txt", "x");
        site.write("picture.png", &"0".repeat(1000));
        folder(&site.path).expect("Node.js is here");
        let names: Vec<_> = crate::files::below(&site.path)
            .iter()
            .filter_map(|path| path.strip_prefix(&site.path).ok())
            .map(|path| path.to_string_lossy().replace('\\', "/"))
            .collect();
        assert_eq!(
            names,
            ["a/page.html", "a/page.html.br", "a/page.html.gz", "picture.png", "tiny.txt"]
        );
    }

    #[test]
    fn sums_are_those_of_sha_256() {
        let scratch = Scratch::new("sums");
        scratch.write("abc", "abc");
        // The first example of FIPS 180-4.
        assert_eq!(
            sums(&[&scratch.path.join("abc")]).expect("Node.js is here"),
            ["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]
        );
    }
}
