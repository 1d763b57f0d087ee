//! Listing files.

use std::path::{Path, PathBuf};

/// A file itself, or every file in a folder and below, sorted; nothing if there is neither.
pub(crate) fn below(path: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![path.to_path_buf()];
    while let Some(path) = waiting.pop() {
        if path.is_file() {
            found.push(path);
        } else if let Ok(entries) = std::fs::read_dir(&path) {
            waiting.extend(entries.flatten().map(|entry| entry.path()));
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn folders_are_read_to_the_bottom_and_a_missing_one_is_empty() {
        let scratch = Scratch::new("files");
        scratch.write("b/c/deep.txt", "");
        scratch.write("a.txt", "");
        let names: Vec<_> = below(&scratch.path)
            .iter()
            .filter_map(|path| path.strip_prefix(&scratch.path).ok())
            .map(Path::to_path_buf)
            .collect();
        assert_eq!(names, [Path::new("a.txt"), Path::new("b/c/deep.txt")]);
        assert!(below(&scratch.path.join("none")).is_empty());
    }
}
