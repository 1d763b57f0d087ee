//! Packages of Debian and its relatives.

use crate::failure::Failure;
use crate::files;
use crate::finish::about;
use crate::run;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Whether this machine has apt.
pub(crate) fn is_here() -> bool {
    run::find_on_path("apt-get").is_some()
}

/// Installs packages. `what` completes "Installing ... with apt".
pub(crate) fn install(what: &str, usually: &str, packages: &[&str]) -> Result<(), Failure> {
    let by_hand = format!("as root: apt-get install {}", packages.join(" "));
    if !is_here() {
        return Err(Failure::new(format!("{what} must be installed."))
            .tried("looking for apt-get on PATH: not there")
            .by_hand("install it with your system's package manager"));
    }
    let Some(prefix) = root_prefix() else {
        return Err(Failure::new(format!("{what} must be installed."))
            .tried("becoming root with sudo: it asks for a password, or is not there")
            .by_hand(by_hand));
    };
    let mut attempt = apt(prefix, &["install", "--yes", "--no-install-recommends"]);
    attempt.args(packages);
    with_lists(Some(prefix), packages, || {
        run::step(&format!("Installing {what} with apt"), usually, &mut attempt)
    })
    .map_err(|failure| failure.by_hand(by_hand))
}

/// Unpacks packages into a folder, without what they depend on and without installing them.
pub(crate) fn unpack(
    what: &str,
    usually: &str,
    packages: &[&str],
    folder: &Path,
) -> Result<(), Failure> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| about(folder, &error))?;
    let mut download = apt(&[], &["download"]);
    download.args(packages).current_dir(folder);
    with_lists(root_prefix(), packages, || {
        run::step(&format!("Fetching {what} with apt"), usually, &mut download)
    })?;
    for package in files::below(folder) {
        let mut unpack = Command::new("dpkg-deb");
        unpack.arg("--extract").arg(&package).arg(folder);
        run::step(&format!("Unpacking {}", package.display()), "1 s", &mut unpack)?;
        let _ = fs::remove_file(package);
    }
    Ok(())
}

/// Tries something with apt's lists as they are, then with new ones.
///
/// A fresh machine has no package lists, a long-running one has stale ones: both need an update.
fn with_lists(
    prefix: Option<&[&str]>,
    packages: &[&str],
    mut attempt: impl FnMut() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let first = if lists_know(packages) { attempt() } else { Err(lists_lack(packages)) };
    match (first, prefix) {
        (Err(_), Some(prefix)) => {
            let mut update = apt(prefix, &["update"]);
            run::step("Fetching the package lists with apt", "10 s", &mut update)?;
            attempt()
        }
        (outcome, _) => outcome,
    }
}

fn lists_lack(packages: &[&str]) -> Failure {
    Failure::new(format!("apt does not know {}.", packages.join(" or ")))
        .by_hand("as root: apt-get update")
}

/// Whether apt's lists hold something to install for every package.
fn lists_know(packages: &[&str]) -> bool {
    packages.iter().all(|package| {
        run::capture(Command::new("apt-cache").args(["show", "--no-all-versions", package]))
            .is_some_and(|text| !text.trim().is_empty())
    })
}

/// The words before `apt-get`: none as root, `sudo` where it asks for no password.
fn root_prefix() -> Option<&'static [&'static str]> {
    if run::capture(Command::new("id").arg("-u"))?.trim() == "0" {
        return Some(&[]);
    }
    run::capture(Command::new("sudo").args(["--non-interactive", "true"]))?;
    Some(&["sudo", "--non-interactive"])
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Command {
    let words: Vec<&str> = prefix
        .iter()
        .copied()
        .chain(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .chain(arguments.iter().copied())
        .collect();
    let (program, rest) = words.split_first().unwrap_or((&"apt-get", &[]));
    let mut command = Command::new(program);
    command.args(rest);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apt_asks_no_questions() {
        assert_eq!(
            run::shown(&apt(&["sudo", "--non-interactive"], &["update"])),
            "sudo --non-interactive env DEBIAN_FRONTEND=noninteractive apt-get update"
        );
    }
}
