//! Runs the tests and adds up what passed and what failed.

use crate::browser;
use crate::dist;
use crate::failure::Failure;
use crate::gates::{self, Gate};
use crate::project::Project;
use crate::run;
use crate::serve::Server;
use crate::setup::{self, WasmStd};
use crate::size;
use crate::tally::Tally;
use std::process::Command;
use std::time::Instant;

/// Every test there is. Whether all passed.
pub(crate) fn everything(project: &Project) -> bool {
    let mut tests = Tests::default();
    tests.gates_and_native(project, Some(MANY_CASES));
    match setup::wasm_std(project) {
        Ok(wasm_std) => {
            tests.gate(gates::app_lints(project, &wasm_std));
            tests.suite("wasm, in a browser", browser::wasm_tests(project, &wasm_std));
            tests.second_wasm_std(project, &wasm_std);
        }
        Err(failure) => tests.could_not_start("wasm", &failure),
    }
    tests.suite("the npm package, installed", browser::installed(project));
    match dist::build(project) {
        Ok(()) => {
            let size = size::report(project);
            tests.verdict("size", size);
            tests.end_to_end(project);
            tests.in_firefox(project);
            tests.deployed(project);
        }
        Err(failure) => tests.could_not_start("size and end to end", &failure),
    }
    tests.conclude()
}

/// Everything that needs no browser. Whether all passed.
pub(crate) fn without_browser(project: &Project) -> bool {
    let mut tests = Tests::default();
    tests.gates_and_native(project, None);
    match setup::wasm_std(project) {
        Ok(wasm_std) => tests.gate(gates::app_lints(project, &wasm_std)),
        Err(failure) => tests.could_not_start("lints of the app", &failure),
    }
    tests.conclude()
}

/// What was run so far.
#[derive(Default)]
struct Tests {
    sum: Tally,
    /// The runners with failures, to name them once more at the end.
    failed: Vec<String>,
}

impl Tests {
    /// `cases` is how many drafts each property test of the engine makes up; `None` leaves it to them.
    fn gates_and_native(&mut self, project: &Project, cases: Option<&str>) {
        match setup::linters(project) {
            Ok(()) => {
                self.gate(gates::format(project));
                for gate in gates::lints(project) {
                    self.gate(gate);
                }
            }
            Err(failure) => self.could_not_start("format and lints", &failure),
        }
        for (name, features) in FEATURES {
            let mut command = Command::new(project.cargo());
            command
                .current_dir(&project.root)
                .args(["test", "--locked", "--no-fail-fast"])
                .args(*features);
            // The same cases each time, so that the same code gives the same answer; another seed in
            // the environment makes others.
            if std::env::var_os(SEED).is_none() {
                command.env(SEED, "20261123");
            }
            // Once is enough: the other sets of features run the same engine.
            if let Some(cases) = cases.filter(|_| *name == ENGINE_ALONE) {
                command.env("PROPTEST_CASES", cases);
            }
            self.suite(name, Ok(command));
        }
        self.own(project);
    }

    /// A build with a deployer's own providers and words; in features that no other build has, so that all stay as they are.
    fn own(&mut self, project: &Project) {
        let mut command = Command::new(project.cargo());
        command
            .current_dir(&project.root)
            .args(["test", "--locked", "--no-default-features", "--features", "cli"])
            .args(["--test", "own"])
            .env("MAILLINT_OWN", "deploy/example");
        self.suite("native, with a deployer's own providers and words", Ok(command));
    }

    /// Keeps the way alive that was not taken, where it can be taken at all.
    fn second_wasm_std(&mut self, project: &Project, taken: &WasmStd) {
        if *taken != WasmStd::Ready {
            return;
        }
        match setup::second_wasm_std(project) {
            Ok(Some(debian)) => self.gate(gates::app_build(project, &debian)),
            Ok(None) => println!(
                "\n== the app with Debian's wasm32 standard library: left out, there is no apt here"
            ),
            Err(failure) => self.could_not_start("Debian's wasm32 standard library", &failure),
        }
    }

    fn end_to_end(&mut self, project: &Project) {
        self.served("end to end, in a browser", browser::end_to_end(project));
    }

    /// What matters most, in a second browser, where there is a way to get it.
    fn in_firefox(&mut self, project: &Project) {
        const NAME: &str = "the same page in Firefox";
        match setup::firefox() {
            Ok(Some(firefox)) => self.served(NAME, browser::in_firefox(project, &firefox)),
            Ok(None) => println!("\n== {NAME}: LEFT OUT, there is neither Firefox nor apt here"),
            Err(failure) => self.could_not_start(NAME, &failure),
        }
    }

    /// The packed page behind web servers, where there is a way to get those.
    fn deployed(&mut self, project: &Project) {
        const NAME: &str = "deployed, behind nginx and Caddy";
        match setup::servers(project) {
            Ok(Some(servers)) => self.served(NAME, browser::deployed(project, &servers)),
            Ok(None) => println!(
                "\n== {NAME}: LEFT OUT, there is no apt here to get the servers with; \
                 the configurations in deploy/ are not tested"
            ),
            Err(failure) => self.could_not_start(NAME, &failure),
        }
    }

    /// A suite that needs the page to be served as long as it runs.
    fn served(&mut self, name: &str, started: Result<(Command, Server), Failure>) {
        match started {
            Ok((command, server)) => {
                self.suite(name, Ok(command));
                drop(server);
            }
            Err(failure) => self.could_not_start(name, &failure),
        }
    }

    fn gate(&mut self, mut gate: Gate) {
        println!("\n== {}: {}", gate.name, run::shown(&gate.command));
        let start = Instant::now();
        let outcome = run::lines(&mut gate.command, |line| println!("{line}"));
        println!("   took {}", run::spell_duration(start.elapsed()));
        self.verdict(gate.name, outcome);
    }

    fn suite(&mut self, name: &str, command: Result<Command, Failure>) {
        let mut command = match command {
            Ok(command) => command,
            Err(failure) => return self.could_not_start(name, &failure),
        };
        println!("\n== {name}: {}", run::shown(&command));
        let start = Instant::now();
        let mut tally = Tally::default();
        let outcome = run::lines(&mut command, |line| {
            println!("{line}");
            tally.count_line(line);
        });
        println!("   took {}", run::spell_duration(start.elapsed()));
        match outcome {
            Ok(ended_well) => self.add(name, tally.settled(ended_well)),
            Err(failure) => self.could_not_start(name, &failure),
        }
    }

    fn verdict(&mut self, name: &str, outcome: Result<bool, Failure>) {
        match outcome {
            Ok(ok) => self.add(name, Tally::of(ok)),
            Err(failure) => self.could_not_start(name, &failure),
        }
    }

    fn could_not_start(&mut self, name: &str, failure: &Failure) {
        println!("\n== {name}: not run\n{failure}");
        self.add(name, Tally::of(false));
    }

    fn add(&mut self, name: &str, tally: Tally) {
        self.sum += tally;
        if tally.failed > 0 {
            self.failed.push(name.to_owned());
        }
    }

    /// Says how it ended, the count alone on the last line.
    fn conclude(&self) -> bool {
        println!();
        if !self.failed.is_empty() {
            println!("Failed: {}.", self.failed.join("; "));
        }
        println!("{} passed, {} failed", self.sum.passed, self.sum.failed);
        self.sum.failed == 0
    }
}

/// How many cases a property test tries where there is time.
const MANY_CASES: &str = "10000";

/// Where proptest looks for the seed of its cases.
const SEED: &str = "PROPTEST_RNG_SEED";

const ENGINE_ALONE: &str = "native, the engine alone";

/// The feature sets that native tests run in.
const FEATURES: &[(&str, &[&str])] = &[
    (ENGINE_ALONE, &["--no-default-features"]),
    ("native, the whole workspace", &["--workspace", "--features", "maillint/js"]),
    ("native, the static pages", &["--no-default-features", "--features", "prerender"]),
];
