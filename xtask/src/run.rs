//! Running other programs, with their output shown as it comes.

use crate::failure::Failure;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Runs a program, hands every line of its output to `each`, and returns whether it succeeded.
///
/// Standard output and standard error are merged in the order the lines arrive.
pub(crate) fn lines(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool, Failure> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| cannot_start(command, &error))?;
    let (sender, receiver) = channel();
    let readers = [
        child.stdout.take().map(|pipe| forward(pipe, sender.clone())),
        child.stderr.take().map(|pipe| forward(pipe, sender)),
    ];
    for line in receiver {
        each(&line);
    }
    for reader in readers.into_iter().flatten() {
        // A reader only ever ends by reaching the end of its pipe.
        let _ = reader.join();
    }
    let status = child.wait().map_err(|error| cannot_start(command, &error))?;
    Ok(status.success())
}

/// What a program prints, if it succeeds.
pub(crate) fn capture(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a step of the set-up: says what it does and how long it usually takes, shows the output
/// indented, and says how long it took.
pub(crate) fn step(what: &str, usually: &str, command: &mut Command) -> Result<(), Failure> {
    println!("· {what} (usually {usually})");
    let start = Instant::now();
    let ok = lines(command, |line| println!("    {line}"))?;
    let took = spell_duration(start.elapsed());
    if ok {
        println!("  done in {took}");
        Ok(())
    } else {
        println!("  failed after {took}");
        Err(Failure::new(format!("{what} did not work.")).tried(shown(command)))
    }
}

/// A command as a person would type it.
pub(crate) fn shown(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}

/// Seconds below a minute and a half, else minutes and seconds.
pub(crate) fn spell_duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds < 1 {
        format!("{} ms", duration.as_millis())
    } else if seconds < 90 {
        format!("{seconds} s")
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

/// The first program of this name on PATH.
pub(crate) fn find_on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
        .find(|candidate| candidate.is_file())
}

/// PATH with these folders first.
pub(crate) fn path_with(folders: &[&Path]) -> OsString {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| folder.to_path_buf()).chain(std::env::split_paths(&rest));
    // Only a folder whose name holds the separator cannot be joined; PATH as it is serves then.
    std::env::join_paths(all).unwrap_or(rest)
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("{} could not be run: {error}.", command.get_program().to_string_lossy()))
        .tried(shown(command))
}

fn forward(pipe: impl Read + Send + 'static, lines: Sender<String>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while let Ok(1..) = pipe.read_until(b'\n', &mut bytes) {
            let line = String::from_utf8_lossy(&bytes);
            if lines.send(line.trim_end().to_owned()).is_err() {
                return;
            }
            bytes.clear();
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_spelled_for_people() {
        assert_eq!(spell_duration(Duration::from_millis(40)), "40 ms");
        assert_eq!(spell_duration(Duration::from_secs(61)), "61 s");
        assert_eq!(spell_duration(Duration::from_secs(485)), "8 min 5 s");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let failure = lines(&mut Command::new("no-such-program"), |_| ())
            .expect_err("there is no such program");
        assert!(failure.needed.starts_with("no-such-program could not be run"));
    }

    #[test]
    fn commands_are_shown_as_typed() {
        let mut command = Command::new("cargo");
        command.args(["fmt", "--check"]);
        assert_eq!(shown(&command), "cargo fmt --check");
    }
}
