//! Checks that are right or wrong as a whole: format, lints, a second way to compile.

use crate::project::Project;
use crate::setup::WasmStd;
use std::process::Command;

/// One check and the command that makes it.
pub(crate) struct Gate {
    pub name: &'static str,
    pub command: Command,
}

/// The formatter.
pub(crate) fn format(project: &Project) -> Gate {
    Gate { name: "format", command: cargo(project, &["fmt", "--all", "--check"]) }
}

/// The linter for programs of this machine, in the widest and the narrowest set of features.
pub(crate) fn lints(project: &Project) -> [Gate; 2] {
    let everything = [
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--features",
        "maillint/prerender,maillint/js",
        "--",
        "--deny",
        "warnings",
    ];
    let engine = [
        "clippy",
        "--locked",
        "--all-targets",
        "--no-default-features",
        "--",
        "--deny",
        "warnings",
    ];
    [
        Gate { name: "lints", command: cargo(project, &everything) },
        Gate { name: "lints of the engine alone", command: cargo(project, &engine) },
    ]
}

/// The linter for the app.
pub(crate) fn app_lints(project: &Project, wasm_std: &WasmStd) -> Gate {
    let mut command = wasm_std.cargo(project);
    match wasm_std {
        WasmStd::Ready => {
            command.args(["clippy", "--locked"]).args(APP).args(APP_TARGETS);
            command.args(["--", "--deny", "warnings"]);
        }
        // Debian's compiler comes without the linter, so there the compiler's own warnings must do.
        // Unlike RUSTFLAGS, this way to deny them does not compile every dependency once more.
        WasmStd::Debian { .. } => {
            command.args(["build", "--locked", "--lib", "--bin", "maillint-app"]).args(APP);
            command.env("CARGO_UNSTABLE_WARNINGS", "true").env("CARGO_BUILD_WARNINGS", "deny");
        }
    }
    Gate { name: "lints of the app", command }
}

/// A build of the app with this standard library.
pub(crate) fn app_build(project: &Project, wasm_std: &WasmStd) -> Gate {
    let mut command = wasm_std.cargo(project);
    command.args(["build", "--locked", "--bin", "maillint-app"]).args(APP);
    Gate { name: "the app with Debian's wasm32 standard library", command }
}

/// The app's features and where it runs.
pub(crate) const APP: [&str; 5] =
    ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "app"];

/// The features and the place of what touches a browser, without the app: that loads code of its own while it runs,
/// from files that only a whole build has.
pub(crate) const BROWSER: [&str; 5] =
    ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "browser"];

/// What of the package is for the browser.
const APP_TARGETS: [&str; 5] = ["--lib", "--bin", "maillint-app", "--test", "wasm"];

fn cargo(project: &Project, arguments: &[&str]) -> Command {
    let mut command = Command::new(project.cargo());
    command.current_dir(&project.root).args(arguments);
    command
}
