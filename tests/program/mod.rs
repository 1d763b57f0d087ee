//! Runs the program itself.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs `maillint` with these arguments and this on standard input, in English and without colour.
pub(crate) fn maillint(args: &[&str], input: &str) -> Output {
    let mut child = command(args).spawn().expect("the program starts");
    // A program that reads nothing may be gone before the input is written.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_maillint"));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"] {
        command.env_remove(variable);
    }
    command
}

pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}
