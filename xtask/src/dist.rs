//! Building the page with Trunk, unless the one in `dist/` is still right.

use crate::failure::Failure;
use crate::files;
use crate::finish::digest;
use crate::project::Project;
use crate::run;
use crate::setup::{self, PageTools, WasmStd};
use crate::split;
use crate::versions;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What at the root of the project the page is not built from; anything else counts.
const NO_INPUTS: [&str; 13] = [
    ".ci",
    ".git",
    ".gitignore",
    "README.md",
    "benches",
    "deploy",
    "dist",
    "docs",
    "fuzz",
    "node_modules",
    "npm",
    "target",
    "tests",
];

/// Builds the page into `dist/`, with whatever that needs; quick when nothing changed.
pub(crate) fn build(project: &Project) -> Result<(), Failure> {
    let tools = setup::page(project)?;
    let stamp = project.target().join("dist.stamp");
    let inputs = inputs_digest(project, &tools.wasm_std);
    let is_current = std::fs::read_to_string(&stamp)
        .is_ok_and(|text| text == stamp_text(&inputs, &project.dist()));
    if is_current {
        println!("· The page in dist/ is up to date.");
        return Ok(());
    }
    let mut trunk = trunk(project, &tools);
    run::step("Building the page with Trunk", "30 s, 4 min the first time", &mut trunk)?;
    std::fs::write(&stamp, stamp_text(&inputs, &project.dist()))
        .map_err(|error| Failure::new(format!("{}: {error}.", stamp.display())))
}

fn trunk(project: &Project, tools: &PageTools) -> Command {
    let folders: Vec<&Path> = tools.folders.iter().map(AsRef::as_ref).collect();
    let mut command = Command::new(&tools.trunk);
    command
        .current_dir(&project.root)
        // It warns that it cannot shorten JavaScript modules, which changes nothing for the page.
        .args(["--log", "warn,trunk::processing::minify=error", "build"])
        .env("PATH", run::path_with(&folders))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", compiler_flags(project))
        .env(split::REAL, &tools.bindgen)
        .env("RUST_BACKTRACE", "0")
        // Trunk reads NO_COLOR as a value of its own option and stops at "1".
        .env_remove("NO_COLOR");
    command.env("CARGO_TARGET_DIR", tools.wasm_std.target_folder(project));
    command
}

/// Compiler flags that keep this machine's folders, and with them a person's name, out of the page,
/// and leave what splitting it needs.
pub(crate) fn compiler_flags(project: &Project) -> String {
    let folders = [(project.cargo_home(), "cargo"), (Some(project.root.clone()), "maillint")];
    let flags: Vec<String> = folders
        .into_iter()
        .filter_map(|(folder, name)| Some((folder?.to_str()?.to_owned(), name)))
        // The variable holds flags parted by spaces and knows no quotes.
        .filter(|(folder, _)| !folder.contains(' '))
        .map(|(folder, name)| format!("--remap-path-prefix={folder}={name}"))
        .collect();
    // What tells the parts of the wasm apart.
    flags.into_iter().chain(["-Clink-arg=--emit-relocs".to_owned()]).collect::<Vec<_>>().join(" ")
}

/// A digest of everything that decides what the page, and the engine for JavaScript, is.
pub(crate) fn inputs_digest(project: &Project, wasm_std: &WasmStd) -> String {
    let mut text = format!(
        "{:?} {} {} {:?}\n",
        versions::NPM,
        versions::TRUNK,
        versions::WASM_BINDGEN,
        wasm_std,
    );
    text.push_str(&run::capture(Command::new("rustc").arg("--version")).unwrap_or_default());
    // A deployer's own providers and words; `build/own.rs` reads them.
    let own = std::env::var_os("MAILLINT_OWN").map(|own| project.root.join(own));
    for input in inputs(&project.root).into_iter().chain(own) {
        for path in files::below(&input) {
            let bytes = std::fs::read(&path).unwrap_or_default();
            text.push_str(&format!("{} {}\n", path.display(), digest(&bytes)));
        }
    }
    digest(text.as_bytes())
}

/// The files and folders at the root that the page is built from, sorted.
fn inputs(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
    let mut inputs: Vec<PathBuf> = entries
        .filter(|entry| !entry.file_name().to_str().is_some_and(|name| NO_INPUTS.contains(&name)))
        .map(|entry| entry.path())
        .collect();
    inputs.sort();
    inputs
}

/// The inputs' digest and the built files, so that a page built by other means is built again.
pub(crate) fn stamp_text(inputs: &str, dist: &Path) -> String {
    let mut text = format!("{inputs}\n");
    for path in files::below(dist) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        text.push_str(&format!("{} {}\n", path.display(), digest(&bytes)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::tests::Scratch;

    #[test]
    fn a_changed_or_lost_file_in_dist_is_noticed() {
        let dist = Scratch::new("dist");
        dist.write("index.html", "one");
        let before = stamp_text("inputs", &dist.path);
        assert_eq!(before, stamp_text("inputs", &dist.path));
        dist.write("index.html", "two");
        let after = stamp_text("inputs", &dist.path);
        assert_ne!(before, after);
        dist.write("start.js", "");
        assert_ne!(after, stamp_text("inputs", &dist.path));
    }

    #[test]
    fn what_is_new_at_the_root_counts_as_an_input() {
        let root = Scratch::new("dist-inputs");
        for name in ["Cargo.toml", "src/lib.rs", "target/a", "dist/b", "something-new/c"] {
            root.write(name, "");
        }
        let names = ["Cargo.toml", "something-new", "src"];
        assert_eq!(inputs(&root.path), names.map(|name| root.path.join(name)));
    }
}
