//! A deployer's own providers, words and settings, in the folder that the variable [`VARIABLE`] names:
//!
//! - `providers/ID.toml`: further providers, or others in place of those with the same id;
//! - `locales/LANGUAGE/*.ftl`: other words for messages that there are, and in `providers/` notes on own providers;
//! - `lookup.toml`: in place of `data/lookup.toml`;
//! - `site.toml`: where the page will be.
//!
//! All of it is read by the same code as the project's own, with the same checks.

use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Names the folder.
pub(crate) const VARIABLE: &str = "MAILLINT_OWN";

/// What may be in the folder, besides files that begin with a dot and texts about it.
const KNOWN: [&str; 4] = ["locales", "lookup.toml", "providers", "site.toml"];

/// The folder, or nothing of one's own.
#[derive(Default)]
pub(crate) struct Own {
    folder: Option<PathBuf>,
}

/// `site.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Site {
    /// Where the page will be, with a slash at the end.
    address: String,
}

impl Own {
    /// The folder that the environment names, if it names one.
    ///
    /// # Errors
    ///
    /// There is no such folder, or something in it is not known, as a sentence.
    pub(crate) fn find() -> Result<Self, String> {
        match env::var_os(VARIABLE).filter(|value| !value.is_empty()) {
            Some(folder) => Self::at(folder.into()),
            None => Ok(Self::default()),
        }
    }

    pub(crate) fn at(folder: PathBuf) -> Result<Self, String> {
        let path = shown(&folder);
        let entries = fs::read_dir(&folder).map_err(|error| {
            format!("{VARIABLE} names {path}, which cannot be read as a folder: {error}")
        })?;
        for entry in entries {
            let entry = entry.map_err(|error| format!("{path}: {error}"))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if !KNOWN.contains(&name.as_str()) && !name.starts_with('.') && !name.ends_with(".md") {
                return Err(format!(
                    "{path}/{name}: this is not read; what can be here is {}",
                    KNOWN.join(", ")
                ));
            }
        }
        Ok(Self { folder: Some(folder) })
    }

    /// The folder, to be watched for changes.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// A file or folder in it, if it is there.
    pub(crate) fn part(&self, name: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(name)).filter(|path| path.exists())
    }

    /// The text of a file in it or, where it is not there, of the project's own.
    pub(crate) fn text_or(&self, name: &str, project: &str) -> io::Result<(String, String)> {
        let path = self.part(name).unwrap_or_else(|| project.into());
        Ok((shown(&path), fs::read_to_string(path)?))
    }

    /// Where the page will be, with a slash at the end; empty where nobody says.
    ///
    /// # Errors
    ///
    /// What is wrong with `site.toml`, as `path: sentence`.
    pub(crate) fn address(&self) -> Result<String, String> {
        let Some(path) = self.part("site.toml") else { return Ok(String::new()) };
        let about = |sentence: &str| format!("{}: {sentence}", shown(&path));
        let text = fs::read_to_string(&path).map_err(|error| about(&error.to_string()))?;
        let site: Site = toml::from_str(&text).map_err(|error| about(error.message()))?;
        let address = site.address;
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let problem = match rest {
            None => Some("must begin with https://"),
            Some(rest) if !rest.ends_with('/') || rest.starts_with('/') => {
                Some("must be a server and a path, with a slash at the end")
            }
            // Each would end the address where it stands in a page.
            Some(rest)
                if rest.contains(|sign: char| {
                    "\"'<>&?#\\".contains(sign) || !sign.is_ascii_graphic()
                }) =>
            {
                Some("holds what an address cannot hold as it is")
            }
            Some(_) => None,
        };
        match problem {
            Some(problem) => Err(about(&format!("`address`: {address} {problem}"))),
            None => Ok(address),
        }
    }
}

/// A path as a person would type it.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
