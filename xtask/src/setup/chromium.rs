//! Chromium and its WebDriver.

use super::apt;
use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use crate::versions;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A browser the tests can drive.
pub(crate) struct Browser {
    /// The browser itself.
    pub chrome: PathBuf,
    /// Its WebDriver, of the same version.
    pub driver: PathBuf,
}

/// Names the browser goes by on PATH.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where macOS keeps applications.
const MACOS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// A browser and its driver, installed if need be.
/// `CHROME` and `CHROMEDRIVER` in the environment name others.
pub(crate) fn ensure() -> Result<Browser, Failure> {
    if let Some(browser) = find()? {
        return Ok(browser);
    }
    apt::install("Chromium and its WebDriver", "1 min", &versions::DEBIAN_CHROMIUM).map_err(
        |failure| {
            let how = "install Chromium or Chrome with its chromedriver, \
                   or set CHROME and CHROMEDRIVER to their paths";
            let how = match &failure.by_hand {
                Some(first) => format!("{first}; or {how}"),
                None => how.to_owned(),
            };
            failure.tried(format!("looking for {} and chromedriver", NAMES.join(", "))).by_hand(how)
        },
    )?;
    find()?.ok_or_else(|| Failure::new("Chromium was installed and is not on PATH."))
}

fn find() -> Result<Option<Browser>, Failure> {
    let chrome = match named_by("CHROME")? {
        Some(path) => Some(path),
        None => NAMES
            .iter()
            .find_map(|name| run::find_on_path(name))
            .or_else(|| MACOS.iter().map(PathBuf::from).find(|path| path.is_file())),
    };
    let driver = match named_by("CHROMEDRIVER")? {
        Some(path) => Some(path),
        None => run::find_on_path("chromedriver"),
    };
    Ok(chrome.zip(driver).map(|(chrome, driver)| Browser { chrome, driver }))
}

pub(super) fn named_by(variable: &str) -> Result<Option<PathBuf>, Failure> {
    let Some(path) = std::env::var_os(variable).filter(|path| !path.is_empty()) else {
        return Ok(None);
    };
    let path = PathBuf::from(path);
    if path.is_file() {
        Ok(Some(path))
    } else {
        Err(Failure::new(format!(
            "{variable} names {}, and there is no such file.",
            path.display()
        )))
    }
}

impl Browser {
    /// Writes the settings that `wasm-bindgen-test-runner` starts the browser with.
    pub(crate) fn write_webdriver_json(&self, project: &Project) -> Result<PathBuf, Failure> {
        let path = project.target().join("webdriver.json");
        std::fs::write(&path, webdriver_json(&self.chrome, is_root())).map_err(|error| {
            Failure::new(format!("{} could not be written: {error}.", path.display()))
        })?;
        Ok(path)
    }
}

/// Chromium refuses its sandbox to root, so containers and build machines must do without it.
fn is_root() -> bool {
    run::capture(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

fn webdriver_json(chrome: &Path, root: bool) -> String {
    let sandbox = if root { r#", "--no-sandbox""# } else { "" };
    let binary = chrome.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    format!(
        r#"{{
  "goog:chromeOptions": {{
    "binary": "{binary}",
    "args": ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage"{sandbox}]
  }}
}}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_root_does_without_the_sandbox() {
        let path = Path::new("/usr/bin/chromium");
        assert!(webdriver_json(path, true).contains("--no-sandbox"));
        assert!(!webdriver_json(path, false).contains("--no-sandbox"));
    }

    #[test]
    fn the_path_of_the_browser_is_written_as_json() {
        let json = webdriver_json(Path::new(r"C:\Chrome\chrome.exe"), false);
        assert!(json.contains(r#""binary": "C:\\Chrome\\chrome.exe""#));
    }
}
