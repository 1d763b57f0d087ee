//! Which providers' facts have not been compared with their sources for a year.

use crate::calendar::date;
use crate::failure::Failure;
use crate::project::Project;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// How long facts are good for without another look, in days.
const GOOD_FOR: u64 = 365;

/// How many seconds a day has.
const DAY: u64 = 86_400;

/// Lists the stale providers, the stalest first. Whether there are none.
pub(crate) fn stale(project: &Project) -> Result<bool, Failure> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let stale = older_than(
        &project.root.join("data/providers"),
        &date((now / DAY).saturating_sub(GOOD_FOR)),
    )?;
    for (date, id) in &stale {
        println!("{date}  data/providers/{id}.toml");
    }
    println!("{} not checked for a year", stale.len());
    Ok(stale.is_empty())
}

/// The date and the id of every provider last checked before a date.
fn older_than(folder: &Path, oldest: &str) -> Result<Vec<(String, String)>, Failure> {
    let about = |error| Failure::new(format!("{}: {error}.", folder.display()));
    let mut stale = Vec::new();
    for file in std::fs::read_dir(folder).map_err(about)? {
        let path = file.map_err(about)?.path();
        let text = std::fs::read_to_string(&path).map_err(about)?;
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let checked = text.lines().find_map(|line| line.strip_prefix("checked = "));
        let checked = checked.unwrap_or_default().trim();
        if !is_date(checked) {
            return Err(Failure::new(format!(
                "data/providers/{id}.toml has no `checked = ` with a day."
            )));
        }
        if checked < oldest {
            stale.push((checked.to_owned(), id));
        }
    }
    stale.sort();
    Ok(stale)
}

/// Whether this has the form of a date, so that it sorts as dates do.
fn is_date(text: &str) -> bool {
    let is_meant = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    text.len() == 10 && text.bytes().enumerate().all(is_meant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn a_year_is_not_too_long_and_a_day_more_is() {
        let folder = Scratch::new("stale");
        folder.write("old.toml", "name = \"Old\"\nchecked = 2025-11-23\n");
        folder.write("new.toml", "name = \"New\"\nchecked = 2026-02-28\n");
        let stale = |oldest| older_than(&folder.path, oldest).expect("two files");
        assert!(stale("2025-11-23").is_empty());
        assert_eq!(stale("2025-11-24"), [("2025-11-23".to_owned(), "old".to_owned())]);
    }

    #[test]
    fn a_file_without_a_date_is_named() {
        let folder = Scratch::new("stale-none");
        folder.write("none.toml", "checked = soon\n");
        let failure = older_than(&folder.path, "2025-11-23").expect_err("it has no date");
        assert!(failure.to_string().contains("none.toml"), "{failure}");
    }
}
