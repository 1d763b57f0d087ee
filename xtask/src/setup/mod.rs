//! Sets up whatever is missing, and nothing that is already there in a version that serves.

mod apt;
mod cargo_tool;
mod chromium;
mod firefox;
mod npm;
mod servers;
mod wasm_std;

pub(crate) use chromium::Browser;
pub(crate) use servers::Servers;
pub(crate) use wasm_std::WasmStd;

use crate::failure::Failure;
use crate::project::Project;
use crate::run;
use crate::split;
use crate::versions;
use std::path::PathBuf;
use std::process::Command;

/// What is needed to compile for the browser.
pub(crate) fn wasm_std(project: &Project) -> Result<WasmStd, Failure> {
    wasm_std::ensure(project)
}

/// Debian's way to a wasm32 standard library, whatever else is there.
/// `None` where there is no apt to install it with.
pub(crate) fn second_wasm_std(project: &Project) -> Result<Option<WasmStd>, Failure> {
    if apt::is_here() { wasm_std::debian(project).map(Some) } else { Ok(None) }
}

/// The linters and the formatter, which a minimal Rust installation lacks.
pub(crate) fn linters(project: &Project) -> Result<(), Failure> {
    for component in ["rustfmt", "clippy"] {
        let name = component.trim_start_matches("rust");
        let mut version = Command::new(project.cargo());
        if run::capture(version.args([name, "--version"])).is_none() {
            run::step(
                &format!("Installing {component} with rustup"),
                "10 s",
                Command::new("rustup").args(["component", "add", component]),
            )
            .map_err(|failure| failure.by_hand(format!("rustup component add {component}")))?;
        }
    }
    Ok(())
}

/// What is needed to build the page.
pub(crate) struct PageTools {
    /// How to compile for the browser.
    pub wasm_std: WasmStd,
    /// Trunk itself.
    pub trunk: PathBuf,
    /// Folders that Trunk must find on PATH: a cargo that knows how to compile for the browser, what stands in for
    /// wasm-bindgen, and wasm-opt.
    pub folders: Vec<PathBuf>,
    /// The real wasm-bindgen.
    pub bindgen: PathBuf,
}

/// Sets up everything that building the page needs.
pub(crate) fn page(project: &Project) -> Result<PageTools, Failure> {
    let wasm_std = wasm_std(project)?;
    let cargo = wasm_std::small(project, &wasm_std)?;
    let trunk = cargo_tool::ensure(project, &cargo_tool::TRUNK)?;
    let bindgen = cargo_tool::ensure(project, &cargo_tool::WASM_BINDGEN)?;
    let npm = node_modules(project)?;
    let folders = cargo.into_iter().chain([split::stand_in(project)?, npm.join(".bin")]).collect();
    Ok(PageTools { wasm_std, trunk, folders, bindgen })
}

/// What is needed to build the engine for JavaScript: how to compile for the browser, and a folder with a cargo that
/// does it with a small standard library, where there is one.
pub(crate) fn engine(project: &Project) -> Result<(WasmStd, Option<PathBuf>), Failure> {
    let wasm_std = wasm_std(project)?;
    let small = wasm_std::small(project, &wasm_std)?;
    Ok((wasm_std, small))
}

/// Bundlers and the TypeScript compiler, to try the npm package with.
pub(crate) fn bundlers(project: &Project) -> Result<PathBuf, Failure> {
    npm::ensure(project, &versions::NPM_BUNDLERS)
}

/// The folder that holds `wasm-bindgen` and `wasm-bindgen-test-runner`.
pub(crate) fn wasm_bindgen(project: &Project) -> Result<PathBuf, Failure> {
    let program = cargo_tool::ensure(project, &cargo_tool::WASM_BINDGEN)?;
    Ok(program.parent().unwrap_or(&project.cache).to_path_buf())
}

/// The folder of the pinned npm packages.
pub(crate) fn node_modules(project: &Project) -> Result<PathBuf, Failure> {
    npm::ensure(project, &versions::NPM)
}

/// A browser and its driver.
pub(crate) fn browser() -> Result<Browser, Failure> {
    chromium::ensure()
}

/// Web servers to try configurations with; `None` where there is no apt to get them with.
pub(crate) fn servers(project: &Project) -> Result<Option<Servers>, Failure> {
    servers::ensure(project)
}

/// Firefox; `None` where there is neither Firefox nor apt.
pub(crate) fn firefox() -> Result<Option<PathBuf>, Failure> {
    firefox::ensure()
}
