//! The project's commands: `cargo xtask serve`, `cargo xtask test` and the rest.

mod browser;
mod calendar;
mod dist;
mod failure;
mod files;
mod finish;
mod gates;
mod package;
mod project;
mod providers;
mod run;
mod serve;
mod setup;
mod shorten;
mod size;
mod split;
mod styles;
mod tally;
mod test;
mod versions;

use failure::Failure;
use project::Project;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port 8080] [--open]   build the page and serve it on 127.0.0.1
  test                           run every test: native, wasm and in a browser
  check                          format, lints and the tests that need no browser
  build                          build the page into dist/
  package                        pack the page to be served elsewhere, into target/package/
  package npm                    pack the engine for JavaScript, into target/npm/
  size                           measure dist/ against the budget
  screenshot                     photograph the page for the README
  providers stale                list the providers not checked for a year

Each sets up whatever it needs and is missing.";

fn main() -> ExitCode {
    if let Some(outcome) = as_wasm_bindgen() {
        return outcome;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    exit(dispatch(&arguments))
}

/// What this program does under another name; see [`split`].
fn as_wasm_bindgen() -> Option<ExitCode> {
    let mut arguments = std::env::args_os();
    let name = arguments.next()?;
    (std::path::Path::new(&name).file_stem()? == split::BINDGEN).then(|| {
        let arguments: Vec<_> = arguments.collect();
        exit(Project::find().and_then(|project| split::bindgen(&project, &arguments)))
    })
}

fn exit(outcome: Result<bool, Failure>) -> ExitCode {
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a command; the result says whether what it checked is in order.
fn dispatch(arguments: &[&str]) -> Result<bool, Failure> {
    let project = Project::find()?;
    match arguments {
        ["serve", options @ ..] => {
            let options = serve::Options::read(options).map_err(Failure::new)?;
            serve::run(&project, &options)?;
            Ok(true)
        }
        ["build"] => dist::build(&project).map(|()| true),
        ["test"] => Ok(test::everything(&project)),
        ["check"] => Ok(test::without_browser(&project)),
        ["size"] => {
            dist::build(&project)?;
            size::report(&project)
        }
        ["package"] => package::run(&project).map(|()| true),
        ["package", "npm"] => package::npm::run(&project).map(|()| true),
        ["providers", "stale"] => providers::stale(&project),
        ["screenshot"] => browser::screenshot(&project).map(|()| true),
        ["finish"] => finish::run(&project).map(|()| true),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(true)
        }
        _ => Err(Failure::new(format!(
            "There is no command \"{}\".\n\n{USAGE}",
            arguments.join(" ")
        ))),
    }
}
