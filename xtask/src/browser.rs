//! What runs in a real browser.

use crate::dist;
use crate::failure::Failure;
use crate::files;
use crate::gates;
use crate::package;
use crate::project::Project;
use crate::run;
use crate::serve::Server;
use crate::setup::{self, Servers, WasmStd};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The tests of `tests/wasm.rs`, in a headless browser.
pub(crate) fn wasm_tests(project: &Project, wasm_std: &WasmStd) -> Result<Command, Failure> {
    let runner = setup::wasm_bindgen(project)?.join("wasm-bindgen-test-runner");
    let browser = setup::browser()?;
    let settings = browser.write_webdriver_json(project)?;
    let mut command = wasm_std.cargo(project);
    command
        .args(["test", "--locked", "--test", "wasm"])
        .args(gates::BROWSER)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings);
    Ok(command)
}

/// The tests of `tests/browser/`, against the page in `dist/`, which the server serves meanwhile.
pub(crate) fn end_to_end(project: &Project) -> Result<(Command, Server), Failure> {
    node_tests(project, "tests/browser")
}

/// The tests of `tests/firefox/`, against the page in `dist/`, which the server serves meanwhile.
pub(crate) fn in_firefox(project: &Project, firefox: &Path) -> Result<(Command, Server), Failure> {
    let (mut command, server) = node_tests(project, "tests/firefox")?;
    command.env("FIREFOX", firefox);
    Ok((command, server))
}

/// The tests of `tests/deploy/`, of the packed page behind real web servers.
pub(crate) fn deployed(project: &Project, servers: &Servers) -> Result<(Command, Server), Failure> {
    let ready = package::ready(project, &project.target().join("package-test"))?;
    let (mut command, server) = node_tests(project, "tests/deploy")?;
    command
        .env("MAILLINT_PACKAGE", ready.folder)
        .env("NGINX", &servers.nginx)
        .env("NGINX_BROTLI_STATIC", &servers.brotli)
        .env("CADDY", &servers.caddy);
    Ok((command, server))
}

/// The tests of `tests/npm/`, with the packed npm package in fresh projects.
pub(crate) fn installed(project: &Project) -> Result<Command, Failure> {
    let package = package::npm::build(project)?;
    let bundlers = setup::bundlers(project)?;
    let mut command = Command::new("node");
    command
        .current_dir(&project.root)
        .args(["--test", "--test-reporter=spec"])
        .args(tests(project, "tests/npm")?)
        .env("MAILLINT_TARBALL", package.tarball)
        .env("MAILLINT_BUNDLERS", bundlers)
        .env("CHROME", setup::browser()?.chrome)
        .env("NODE_PATH", setup::node_modules(project)?);
    Ok(command)
}

/// The tests in a folder, to be run by Node.js against the page.
fn node_tests(project: &Project, folder: &str) -> Result<(Command, Server), Failure> {
    let tests = tests(project, folder)?;
    let (mut command, server) = node(project)?;
    command.args(["--test", "--test-reporter=spec"]).args(tests);
    Ok((command, server))
}

/// The tests in a folder.
fn tests(project: &Project, folder: &str) -> Result<Vec<PathBuf>, Failure> {
    let tests: Vec<PathBuf> = files::below(&project.root.join(folder))
        .into_iter()
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    if tests.is_empty() {
        return Err(Failure::new(format!("There is no {folder}/*.test.mjs to run.")));
    }
    Ok(tests)
}

/// Builds the page and photographs it for the README.
pub(crate) fn screenshot(project: &Project) -> Result<(), Failure> {
    dist::build(project)?;
    let (mut command, _server) = node(project)?;
    command.arg("tests/browser/screenshot.mjs");
    run::step("Photographing the page", "5 s", &mut command)
}

/// Node.js with everything a script needs to open the page in a browser, in its environment:
/// `MAILLINT_URL`, `MAILLINT_DIST`, `CHROME`, and `NODE_PATH` for the packages from npm.
fn node(project: &Project) -> Result<(Command, Server), Failure> {
    let modules = setup::node_modules(project)?;
    let browser = setup::browser()?;
    let server = Server::start(&project.dist(), 0)?;
    let mut command = Command::new("node");
    command
        .current_dir(&project.root)
        .env("MAILLINT_URL", server.url())
        .env("MAILLINT_DIST", project.dist())
        .env("CHROME", browser.chrome)
        .env("NODE_PATH", modules);
    Ok((command, server))
}
