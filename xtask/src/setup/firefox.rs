//! Firefox. It needs no driver: it speaks WebDriver BiDi itself.

use super::apt;
use super::chromium::named_by;
use crate::failure::Failure;
use crate::run;
use crate::versions;
use std::path::{Path, PathBuf};

/// Names the browser goes by on PATH.
const NAMES: [&str; 2] = ["firefox-esr", "firefox"];

/// Where macOS keeps it.
const MACOS: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

/// The browser, installed if need be; `None` where it is missing and there is no apt.
/// `FIREFOX` in the environment names another.
pub(crate) fn ensure() -> Result<Option<PathBuf>, Failure> {
    let found = find()?;
    if found.is_some() || !apt::is_here() {
        return Ok(found);
    }
    apt::install("Firefox", "15 s", &versions::DEBIAN_FIREFOX)
        .map_err(|failure| failure.tried(format!("looking for {}", NAMES.join(", "))))?;
    find()
}

fn find() -> Result<Option<PathBuf>, Failure> {
    let named = named_by("FIREFOX")?;
    let on_path = || NAMES.iter().find_map(|name| run::find_on_path(name));
    let on_macos = || Some(Path::new(MACOS).to_path_buf()).filter(|path| path.is_file());
    Ok(named.or_else(on_path).or_else(on_macos))
}
