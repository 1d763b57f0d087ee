//! The crates that are compiled into wasm, from what cargo knows of them.

use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// One crate.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// An SPDX expression, as its author gives it; empty where the author gives none.
    pub(super) licence: String,
    /// Where its source is kept; may be empty.
    pub(super) repository: String,
    /// SHA-256 of the package on crates.io, for all but the project itself.
    pub(super) sum: Option<String>,
}

impl Crate {
    /// Its name in the form of package URLs, which also tells it from all others.
    pub(super) fn purl(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }
}

/// The crates of a build, by their package URLs, and which of them each uses.
#[derive(Default)]
pub(super) struct Crates {
    pub(super) all: BTreeMap<String, Crate>,
    pub(super) uses: BTreeMap<String, BTreeSet<String>>,
}

/// Asks cargo for everything that a build with these flags is compiled from.
///
/// What only builds it, build scripts and procedural macros, is not in the wasm and not in the list.
pub(super) fn of(project: &Project, flags: &[&str]) -> Result<Crates, Failure> {
    let mut command = Command::new(project.cargo());
    command
        .current_dir(&project.root)
        .args(["tree", "--locked", "--package", "maillint", "--edges", "normal,no-proc-macro"])
        .args(["--prefix", "depth", "--no-dedupe", "--format", "|{p}|{l}|{r}"])
        .args(flags);
    let shown = run::shown(&command);
    let tree = run::capture(&mut command)
        .ok_or_else(|| Failure::new("Cargo could not list the crates of a build.").tried(shown))?;
    let lock = project.root.join("Cargo.lock");
    let lock =
        std::fs::read_to_string(&lock).map_err(|error| crate::finish::about(&lock, &error))?;
    Ok(read(&tree, &lock))
}

/// Reads the tree, a line `DEPTH|NAME vVERSION …|LICENCE|REPOSITORY` for each crate below the one that uses it.
fn read(tree: &str, lock: &str) -> Crates {
    let sums = sums(lock);
    let mut crates = Crates::default();
    let mut above: Vec<String> = Vec::new();
    for line in tree.lines() {
        let mut columns = line.split('|');
        let mut column = || columns.next().unwrap_or_default().to_owned();
        let (depth, package) = (column().parse().unwrap_or(0), column());
        let mut words = package.split_whitespace();
        let name = words.next().unwrap_or_default().to_owned();
        let version = words.next().unwrap_or_default().trim_start_matches('v').to_owned();
        // Older packages part licences by a slash, which meant "or".
        let licence = column().replace(" / ", "/").replace('/', " OR ");
        let sum = sums.get(&(name.clone(), version.clone())).cloned();
        let one = Crate { name, version, licence, repository: column(), sum };
        let purl = one.purl();
        above.truncate(depth);
        if let Some(user) = above.last() {
            crates.uses.entry(user.clone()).or_default().insert(purl.clone());
        }
        above.push(purl.clone());
        crates.all.insert(purl, one);
    }
    crates
}

/// The checksums in a lock file by name and version.
fn sums(lock: &str) -> BTreeMap<(String, String), String> {
    let package = |block: &str| {
        let value = |key: &str| {
            let line = block.lines().find_map(|line| line.strip_prefix(key))?;
            Some(line.trim_start_matches(" = ").trim_matches('"').to_owned())
        };
        Some(((value("name")?, value("version")?), value("checksum")?))
    };
    lock.split("[[package]]").filter_map(package).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "\
0|maillint v0.1.0 (/home/sam/maillint)|MIT OR Apache-2.0|
1|yew v0.23.0|MIT/Apache-2.0|https://github.com/yewstack/yew
2|slab v0.4.12|MIT|https://github.com/tokio-rs/slab
1|slab v0.4.12|MIT|https://github.com/tokio-rs/slab
";

    const LOCK: &str = r#"
[[package]]
name = "slab"
version = "0.4.12"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "0c79"
"#;

    #[test]
    fn each_crate_is_listed_once_with_what_it_uses() {
        let crates = read(TREE, LOCK);
        let purls: Vec<_> = crates.all.keys().map(String::as_str).collect();
        let [maillint, slab, yew] =
            ["pkg:cargo/maillint@0.1.0", "pkg:cargo/slab@0.4.12", "pkg:cargo/yew@0.23.0"];
        assert_eq!(purls, [maillint, slab, yew]);
        assert_eq!(crates.uses[maillint], BTreeSet::from([slab.to_owned(), yew.to_owned()]));
        assert_eq!(crates.uses[yew], BTreeSet::from([slab.to_owned()]));
        assert_eq!(crates.all[slab].sum.as_deref(), Some("0c79"));
        assert_eq!(crates.all[yew].licence, "MIT OR Apache-2.0");
    }

    #[test]
    fn the_page_has_no_crate_without_a_licence() {
        let project = Project::find().expect("there is a home folder");
        let crates = of(&project, &crate::gates::APP).expect("cargo runs this test");
        assert!(crates.all.len() > 20, "{}", crates.all.len());
        for one in crates.all.values() {
            assert!(!one.licence.is_empty(), "{} says no licence", one.name);
            assert!(one.sum.is_some() || one.name == "maillint", "{} has no sum", one.name);
        }
    }
}
