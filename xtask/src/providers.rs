//! Which providers' facts have not been compared with their sources for a year.

use crate::failure::Failure;
use crate::project::Project;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// How long facts are good for without another look, in days.
const GOOD_FOR: u64 = 365;

/// Lists the stale providers, the stalest first. Whether there are none.
pub(crate) fn stale(project: &Project) -> Result<bool, Failure> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let stale = older_than(&project.root.join("data/providers"), now / 86_400)?;
    for (date, id) in &stale {
        println!("{date}  data/providers/{id}.toml");
    }
    println!("{} not checked for a year", stale.len());
    Ok(stale.is_empty())
}

/// The day and the id of every provider last checked more than a year before `today`, in days since 1970.
fn older_than(folder: &Path, today: u64) -> Result<Vec<(String, String)>, Failure> {
    let about = |error| Failure::new(format!("{}: {error}.", folder.display()));
    let mut stale = Vec::new();
    for file in std::fs::read_dir(folder).map_err(about)? {
        let path = file.map_err(about)?.path();
        let text = std::fs::read_to_string(&path).map_err(about)?;
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let date = text.lines().find_map(|line| line.strip_prefix("checked = ")).unwrap_or("");
        let day = days_since_1970(date).ok_or_else(|| {
            Failure::new(format!("data/providers/{id}.toml has no `checked = ` with a day."))
        })?;
        if day + GOOD_FOR < today {
            stale.push((date.to_owned(), id));
        }
    }
    stale.sort();
    Ok(stale)
}

/// The days from 1970-01-01 to a date such as `2026-11-23`; `None` if it is none, or before that.
fn days_since_1970(date: &str) -> Option<u64> {
    let mut parts = date.trim().split('-').map(|part| part.parse::<u64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years that begin in March, so that the leap day is the last of its year.
    let (year, month) =
        if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    days.checked_sub(719_468)
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
        let stale = |today| {
            older_than(&folder.path, days_since_1970(today).expect("a day")).expect("two files")
        };
        assert!(stale("2026-11-23").is_empty());
        assert_eq!(stale("2026-11-24"), [("2025-11-23".to_owned(), "old".to_owned())]);
    }

    #[test]
    fn days_are_counted_by_the_calendar() {
        assert_eq!(days_since_1970("1970-01-01"), Some(0));
        assert_eq!(days_since_1970("2000-03-01"), Some(11_017));
        assert_eq!(days_since_1970("2026-11-25"), Some(20_782));
        assert_eq!(days_since_1970("soon"), None);
    }
}
