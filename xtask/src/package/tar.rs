//! Writes archives in the ustar format (POSIX.1-2001, `pax`), the same bytes for the same files.

use crate::failure::Failure;

/// One file of an archive.
pub(super) struct Member {
    /// Its path with slashes, at most 100 bytes.
    pub(super) path: String,
    /// When it was changed, in seconds since 1970.
    pub(super) modified: u64,
    pub(super) bytes: Vec<u8>,
}

/// A header and what follows it come in blocks of this size.
const BLOCK: usize = 512;

/// An archive of these files, in their order, owned by nobody in particular.
pub(super) fn write(members: &[Member]) -> Result<Vec<u8>, Failure> {
    let mut archive = Vec::new();
    for member in members {
        archive.extend(header(member)?);
        archive.extend(&member.bytes);
        archive.resize(archive.len().next_multiple_of(BLOCK), 0);
    }
    // Two empty blocks are the end.
    archive.resize(archive.len() + 2 * BLOCK, 0);
    Ok(archive)
}

fn header(member: &Member) -> Result<Vec<u8>, Failure> {
    const NAME: usize = 100;
    const SUM_AT: usize = 148;
    const SUM_END: usize = 156;

    if member.path.len() > NAME {
        return Err(Failure::new(format!("{} is too long for an archive.", member.path)));
    }
    let mut header = member.path.clone().into_bytes();
    header.resize(NAME, 0);
    // Mode, owner, group, size, time: octal digits and a zero byte each.
    header.extend(b"0000644\0");
    header.extend(b"0000000\0");
    header.extend(b"0000000\0");
    header.extend(format!("{:011o}\0", member.bytes.len()).bytes());
    header.extend(format!("{:011o}\0", member.modified).bytes());
    // The sum counts as spaces while it is added up; an ordinary file is "0".
    header.extend(b"        0");
    header.resize(257, 0);
    header.extend(b"ustar\x0000");
    header.resize(BLOCK, 0);
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header.splice(SUM_AT..SUM_END, format!("{sum:06o}\0 ").bytes());
    Ok(header)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;
    use crate::run;
    use std::process::Command;

    fn member(path: &str, text: &str) -> Member {
        Member { path: path.to_owned(), modified: 1_760_000_000, bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn an_archive_is_made_of_whole_blocks() {
        let archive = write(&[member("a/b.txt", "hello")]).expect("the name is short");
        assert_eq!(archive.len(), 4 * BLOCK);
        assert_eq!(archive.get(BLOCK..BLOCK + 5), Some(b"hello".as_slice()));
    }

    #[test]
    fn tar_reads_it() {
        let scratch = Scratch::new("tar");
        let archive = write(&[member("a/b.txt", "hello"), member("c", &"x".repeat(513))])
            .expect("the names are short");
        let path = scratch.path.join("a.tar");
        std::fs::write(&path, archive).expect("the folder is ours");
        let listed = run::capture(Command::new("tar").arg("-tf").arg(&path));
        assert_eq!(listed.as_deref(), Some("a/b.txt\nc\n"));
    }

    #[test]
    fn a_name_that_does_not_fit_is_refused() {
        assert!(write(&[member(&"a".repeat(101), "")]).is_err());
    }
}
