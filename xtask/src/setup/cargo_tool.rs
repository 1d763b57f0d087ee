//! Tools from crates.io, kept as `<cache>/<name>-<version>/bin/<name>`.

use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use crate::versions::{self, names_version};
use std::path::{Path, PathBuf};
use std::process::Command;

/// One tool that cargo installs.
pub(crate) struct CargoTool {
    /// The package on crates.io.
    package: &'static str,
    /// The programs that must be there; the first prints its version.
    programs: &'static [&'static str],
    version: &'static str,
    /// How long the installation takes on two cores.
    usually: &'static str,
    /// Further options of `cargo install`.
    options: &'static [&'static str],
}

/// Builds the page.
pub(crate) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    programs: &["trunk"],
    version: versions::TRUNK,
    usually: "4 min on two cores, once",
    // Without its downloads, which other steps do, and without the slow optimizations it asks for:
    // half the work, and it spends its time in other programs anyway.
    options: &[
        "--no-default-features",
        "--config=profile.release.lto=\"off\"",
        "--config=profile.release.opt-level=0",
        "--config=profile.release.codegen-units=16",
    ],
};

/// Joins the compiled app and the browser, and runs tests in one.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    version: versions::WASM_BINDGEN,
    usually: "3 min on two cores, once",
    options: &[],
};

/// The path of the tool's first program, installed if need be.
pub(crate) fn ensure(project: &Project, tool: &CargoTool) -> Result<PathBuf, Failure> {
    let [name, ..] = tool.programs else {
        return Err(Failure::new(format!("{} has no program.", tool.package)));
    };
    let root = project.cache.join(format!("{name}-{}", tool.version));
    let kept = root.join("bin");
    if serves(&kept, tool) {
        return Ok(program(&kept, name));
    }
    let elsewhere = run::find_on_path(name);
    if let Some(folder) = elsewhere.as_deref().and_then(Path::parent)
        && serves(folder, tool)
    {
        return Ok(program(folder, name));
    }
    install(project, tool, &root)?;
    if serves(&kept, tool) {
        Ok(program(&kept, name))
    } else {
        Err(Failure::new(format!("{name} {} was installed and does not run.", tool.version))
            .tried(format!("{} --version", program(&kept, name).display())))
    }
}

/// Builds the tool with the versions its authors tested, or, where a registry lacks one of those,
/// with the newest that this Rust can build.
fn install(project: &Project, tool: &CargoTool, root: &Path) -> Result<(), Failure> {
    let what = format!("Installing {} {}", tool.package, tool.version);
    let first = match run::step(&what, tool.usually, &mut command(project, tool, root, true)) {
        Ok(()) => return Ok(()),
        Err(failure) => failure,
    };
    let mut second = command(project, tool, root, false);
    let by_hand = run::shown(&second);
    run::step(&format!("{what} with newer libraries"), tool.usually, &mut second).map_err(
        |failure| Failure {
            tried: first.tried.into_iter().chain(failure.tried).collect(),
            needed: failure.needed,
            by_hand: Some(by_hand),
        },
    )
}

fn command(project: &Project, tool: &CargoTool, root: &Path, locked: bool) -> Command {
    let mut command = Command::new(project.cargo());
    command
        .args(["install", tool.package, "--version", tool.version, "--root"])
        .arg(root)
        .args(tool.options)
        .env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback")
        // The tool is for this machine, whatever the project compiles for.
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("RUSTFLAGS");
    if locked {
        command.arg("--locked");
    }
    command
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Whether every program of the tool is in this folder, in this version.
fn serves(folder: &Path, tool: &CargoTool) -> bool {
    tool.programs.iter().all(|name| program(folder, name).is_file())
        && tool.programs.first().is_some_and(|name| {
            run::capture(Command::new(program(folder, name)).arg("--version"))
                .is_some_and(|output| names_version(&output, tool.version))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_that_is_not_there_does_not_serve() {
        assert!(!serves(Path::new("/no/such/folder"), &TRUNK));
    }
}
