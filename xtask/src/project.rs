//! Where things are: the project's folders and the user's cache folder.

use crate::failure::Failure;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folders this program works with.
pub(crate) struct Project {
    /// The root of the repository.
    pub root: PathBuf,
    /// Where tools are kept by name and version, so that a second clone does not build them again.
    pub cache: PathBuf,
}

impl Project {
    /// Finds the folders. Fails where no home folder is known.
    pub(crate) fn find() -> Result<Self, Failure> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
        let cache = cache_folder(|name| std::env::var_os(name)).ok_or_else(|| {
            Failure::new("A folder to keep tools in is needed, and no home folder is known.")
                .tried("XDG_CACHE_HOME and HOME: not set")
                .by_hand("set XDG_CACHE_HOME to a folder that may be written to")
        })?;
        Ok(Self { root: root.to_path_buf(), cache: cache.join("maillint") })
    }

    /// The folder of the built page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where build products of this program go.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// Where cargo keeps the source of libraries, if that is known.
    pub(crate) fn cargo_home(&self) -> Option<PathBuf> {
        let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        let home = || set("HOME").or_else(|| set("USERPROFILE"));
        set("CARGO_HOME")
            .map(PathBuf::from)
            .or_else(|| home().map(|home| PathBuf::from(home).join(".cargo")))
    }

    /// The cargo that runs this program.
    pub(crate) fn cargo(&self) -> OsString {
        std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
    }
}

fn cache_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    // The XDG Base Directory Specification ignores a relative path.
    if let Some(folder) = set("XDG_CACHE_HOME").map(PathBuf::from)
        && folder.is_absolute()
    {
        return Some(folder);
    }
    let home = set("HOME").or_else(|| set("USERPROFILE"))?;
    Some(PathBuf::from(home).join(".cache"))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A folder of one test's own, removed when the test is over.
    pub(crate) struct Scratch {
        pub path: PathBuf,
    }

    impl Scratch {
        pub(crate) fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            std::fs::create_dir_all(&path).expect("the temporary folder can be written to");
            Self { path }
        }

        pub(crate) fn write(&self, name: &str, text: &str) {
            let path = self.path.join(name);
            let folder = path.parent().expect("a file is in a folder");
            std::fs::create_dir_all(folder).expect("a folder can be made");
            std::fs::write(path, text).expect("a file can be written");
        }

        pub(crate) fn read(&self, name: &str) -> String {
            std::fs::read_to_string(self.path.join(name)).expect("the file is there")
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }

    #[test]
    fn tools_are_kept_in_the_cache_folder_of_the_user() {
        let only_home = |name: &str| (name == "HOME").then(|| "/home/sam".into());
        assert_eq!(cache_folder(only_home), Some("/home/sam/.cache".into()));
        let xdg = |name: &str| (name == "XDG_CACHE_HOME").then(|| "/var/cache/sam".into());
        assert_eq!(cache_folder(xdg), Some("/var/cache/sam".into()));
    }

    #[test]
    fn a_relative_cache_folder_is_ignored() {
        let both = |name: &str| match name {
            "XDG_CACHE_HOME" => Some("here".into()),
            "HOME" => Some("/home/sam".into()),
            _ => None,
        };
        assert_eq!(cache_folder(both), Some("/home/sam/.cache".into()));
    }
}
