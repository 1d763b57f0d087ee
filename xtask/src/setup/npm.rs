//! Tools from npm, kept in the cache folder so that the repository needs no `node_modules`.

use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The `node_modules` folder with exactly these packages, installed if need be.
pub(crate) fn ensure(project: &Project, packages: &[(&str, &str)]) -> Result<PathBuf, Failure> {
    if run::capture(Command::new("node").arg("--version")).is_none() {
        return Err(Failure::new("Node.js is needed for wasm-opt and the browser tests.")
            .tried("node --version: it could not be run")
            .by_hand("install Node.js 20 or newer with npm, from your system or nodejs.org"));
    }
    let root = project.cache.join(folder_name(packages));
    let modules = root.join("node_modules");
    if packages.iter().all(|(name, version)| is_installed(&modules, name, version)) {
        return Ok(modules);
    }
    std::fs::create_dir_all(&root)
        .map_err(|error| Failure::new(format!("{} could not be made: {error}.", root.display())))?;
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command
        .args(["install", "--no-save", "--no-package-lock"])
        // Nothing a package brings runs while it is installed.
        .args(["--ignore-scripts", "--no-audit", "--no-fund"])
        .arg("--prefix")
        .arg(&root)
        .args(packages.iter().map(|(name, version)| format!("{name}@{version}")));
    let by_hand = run::shown(&command);
    run::step("Installing tools from npm", "20 s", &mut command)
        .map_err(|failure| failure.by_hand(by_hand))?;
    Ok(modules)
}

/// Names every package with its version, so that a new version gets a folder of its own.
fn folder_name(packages: &[(&str, &str)]) -> String {
    packages
        .iter()
        .fold(String::from("npm"), |folder, (name, version)| format!("{folder}-{name}-{version}"))
}

fn is_installed(modules: &Path, name: &str, version: &str) -> bool {
    std::fs::read_to_string(modules.join(name).join("package.json"))
        .is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\"")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn the_folder_names_every_version() {
        assert_eq!(
            folder_name(&[("binaryen", "132.0.0"), ("axe-core", "4.14.1")]),
            "npm-binaryen-132.0.0-axe-core-4.14.1"
        );
    }

    #[test]
    fn only_the_exact_version_counts_as_installed() {
        let modules = Scratch::new("npm");
        modules.write("axe-core/package.json", r#"{ "version": "4.14.1" }"#);
        assert!(is_installed(&modules.path, "axe-core", "4.14.1"));
        assert!(!is_installed(&modules.path, "axe-core", "4.14.0"));
        assert!(!is_installed(&modules.path, "binaryen", "132.0.0"));
    }
}
