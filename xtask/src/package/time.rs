//! The time that packaged files carry: the same for the same source, whenever it is packaged.

use crate::calendar::date;
use crate::finish::digest;
use crate::project::Project;
use crate::run;
use std::process::Command;

/// What was changed when, in seconds since 1970.
pub(super) struct Time {
    /// When the source was: `SOURCE_DATE_EPOCH`, or the last commit.
    pub(super) source: Option<u64>,
}

/// 2026-01-01, for a source without a time.
const NO_TIME: u64 = 1_767_225_600;

/// Thirty days in seconds.
const SPREAD: u64 = 30 * 24 * 60 * 60;

impl Time {
    pub(super) fn of(project: &Project) -> Self {
        let set = std::env::var("SOURCE_DATE_EPOCH").ok();
        let commit = || {
            let mut git = Command::new("git");
            run::capture(git.current_dir(&project.root).args(["log", "-1", "--format=%ct"]))
        };
        Self { source: set.or_else(commit).and_then(|text| text.trim().parse().ok()) }
    }

    /// A time for a file with these bytes, up to thirty days before the source's.
    ///
    /// Servers make a file's `ETag` from its time and its length alone.
    /// Two builds of one source with different data have the same time, and `index.html` often the same length: all
    /// that changes in it may be digests. Browsers would then keep a page that asks for files that are gone.
    pub(super) fn of_file(&self, bytes: &[u8]) -> u64 {
        let digest = u64::from_str_radix(&digest(bytes), 16).unwrap_or_default();
        self.source.unwrap_or(NO_TIME).saturating_sub(digest % SPREAD)
    }

    /// The source's time as in `2026-11-26T03:40:00Z`.
    pub(super) fn written(&self) -> Option<String> {
        let seconds = self.source?;
        let (days, rest) = (seconds / 86_400, seconds % 86_400);
        let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
        Some(format!("{}T{hour:02}:{minute:02}:{second:02}Z", date(days)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_in_a_calendar() {
        let written = |seconds| Time { source: Some(seconds) }.written();
        assert_eq!(written(0).as_deref(), Some("1970-01-01T00:00:00Z"));
        assert_eq!(written(1_709_208_000).as_deref(), Some("2024-02-29T12:00:00Z"));
        assert_eq!(written(1_798_761_599).as_deref(), Some("2026-12-31T23:59:59Z"));
        assert_eq!(Time { source: None }.written(), None);
    }

    #[test]
    fn files_of_the_same_length_differ_in_time_if_they_differ() {
        let time = Time { source: Some(1_790_000_000) };
        assert_eq!(time.of_file(b"words-1"), time.of_file(b"words-1"));
        assert_ne!(time.of_file(b"words-1"), time.of_file(b"words-2"));
        assert!(time.of_file(b"words-1") <= 1_790_000_000);
    }
}
