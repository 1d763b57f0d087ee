//! Settings by the line: one object in, one report out, in order, for as long as lines come.
//!
//! The reader cuts what has arrived into chunks of whole lines and deals them to the workers in turn;
//! the writer collects the answers in the same turn, so that they stay in order without waiting for more.
//! Every queue is short, so that memory does not grow with the input.

use std::io::{self, ErrorKind, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use serde::Serialize;

use crate::contract::{self, Layout, read_settings, write_report};
use crate::engine::{Environment, Severity, check};
use crate::words::Words;

/// The longest line that is read, in bytes.
pub const MAX_LINE: usize = 1024 * 1024;

/// How much is read at once, in bytes: some hundred lines.
const READ_SIZE: usize = 64 * 1024;

/// How many chunks wait for each worker, and for the writer from each.
const QUEUE: usize = 2;

/// What came of the lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Lines that were settings with an error in them.
    pub with_errors: u64,
    /// Lines that were no settings.
    pub bad_lines: u64,
    /// The first of these, counted from 1; 0 when there is none.
    pub first_bad_line: u64,
}

/// What made it end before the last line.
#[derive(Debug)]
pub enum Broken {
    /// The lines could not be read.
    Input(io::Error),
    /// The answers could not be written.
    Output(io::Error),
}

/// Whole lines, as they came.
struct Chunk {
    /// The number of the first line, counted from 1.
    first_line: u64,
    bytes: Vec<u8>,
}

/// Reports, one a line.
struct Answer {
    bytes: Vec<u8>,
    tally: Tally,
}

/// Answers every line of `input` on `output`, with this many threads at work.
///
/// # Errors
///
/// When the input or the output breaks; every line before that has been answered.
pub fn run(
    input: impl Read,
    output: impl Write + Send,
    environment: &Environment<'_>,
    words: &Words,
    workers: usize,
) -> Result<Tally, Broken> {
    thread::scope(|scope| {
        let mut chunks = Vec::new();
        let mut answers = Vec::new();
        for _ in 0..workers.max(1) {
            let (to_worker, from_reader) = sync_channel(QUEUE);
            let (to_writer, from_worker) = sync_channel(QUEUE);
            chunks.push(to_worker);
            answers.push(from_worker);
            scope.spawn(move || work(&from_reader, &to_writer, environment, words));
        }
        let writer = scope.spawn(move || write(&answers, output));
        let read = deal(input, &chunks);
        drop(chunks);
        // The writer does not panic; if it did, nothing was said about the output.
        let tally = writer.join().unwrap_or_else(|_| Ok(Tally::default()));
        let tally = tally.map_err(Broken::Output)?;
        read.map_err(Broken::Input).map(|()| tally)
    })
}

/// Reads chunks and deals them out, until the input ends or nobody wants them any more.
fn deal(input: impl Read, workers: &[SyncSender<Chunk>]) -> io::Result<()> {
    let mut lines = Lines::new(input);
    for worker in workers.iter().cycle() {
        let Some(chunk) = lines.next_chunk()? else { break };
        if worker.send(chunk).is_err() {
            break;
        }
    }
    Ok(())
}

fn work(
    chunks: &Receiver<Chunk>,
    writer: &SyncSender<Answer>,
    environment: &Environment<'_>,
    words: &Words,
) {
    for chunk in chunks {
        if writer.send(answer(&chunk, environment, words)).is_err() {
            break;
        }
    }
}

/// Writes the answers in the order in which the chunks were dealt.
fn write(workers: &[Receiver<Answer>], mut output: impl Write) -> io::Result<Tally> {
    let mut all = Tally::default();
    for worker in workers.iter().cycle() {
        let Ok(Answer { bytes, tally }) = worker.recv() else { break };
        output.write_all(&bytes)?;
        output.flush()?;
        all.with_errors += tally.with_errors;
        if all.bad_lines == 0 {
            all.first_bad_line = tally.first_bad_line;
        }
        all.bad_lines += tally.bad_lines;
    }
    Ok(all)
}

fn answer(chunk: &Chunk, environment: &Environment<'_>, words: &Words) -> Answer {
    let mut answer = Answer { bytes: Vec::new(), tally: Tally::default() };
    let text = chunk.bytes.strip_suffix(b"\n").unwrap_or(&chunk.bytes);
    for (number, line) in (chunk.first_line..).zip(text.split(|&byte| byte == b'\n')) {
        if let Err(error) = answer.line(line, environment, words) {
            let line = BadLine { version: contract::VERSION, line: number, error: &error };
            // Writing to memory does not fail.
            let _ = serde_json::to_writer(&mut answer.bytes, &line);
            if answer.tally.bad_lines == 0 {
                answer.tally.first_bad_line = number;
            }
            answer.tally.bad_lines += 1;
        }
        answer.bytes.push(b'\n');
    }
    answer
}

impl Answer {
    fn line(
        &mut self,
        line: &[u8],
        environment: &Environment<'_>,
        words: &Words,
    ) -> Result<(), String> {
        if line.len() > MAX_LINE {
            return Err(format!("longer than {MAX_LINE} bytes"));
        }
        let line = std::str::from_utf8(line).map_err(|_| "not UTF-8 text".to_owned())?;
        if line.trim().is_empty() {
            return Err("an empty line".to_owned());
        }
        let draft = read_settings(line)
            .map_err(|error| format!("{} (column {})", error.message, error.column))?;
        let report = check(&draft, environment);
        self.tally.with_errors += u64::from(report.verdict() == Some(Severity::Error));
        write_report(&mut self.bytes, &report, &draft, words, Layout::Line)
            .map_err(|error| error.to_string())
    }
}

/// What stands in the place of a report where a line is no settings.
#[derive(Serialize)]
struct BadLine<'a> {
    version: u32,
    line: u64,
    error: &'a str,
}

/// Cuts what arrives into chunks of whole lines.
struct Lines<R> {
    input: R,
    /// What has arrived of a line that is not yet whole.
    pending: Vec<u8>,
    /// Whether the rest of the line is dropped because it is too long.
    is_skipping: bool,
    next_line: u64,
}

impl<R: Read> Lines<R> {
    const fn new(input: R) -> Self {
        Self { input, pending: Vec::new(), is_skipping: false, next_line: 1 }
    }

    /// The whole lines that have arrived; waits only while there is none. `None` at the end.
    fn next_chunk(&mut self) -> io::Result<Option<Chunk>> {
        let mut buffer = [0; READ_SIZE];
        loop {
            let count = match self.input.read(&mut buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                count => count?,
            };
            if count == 0 {
                let rest = std::mem::take(&mut self.pending);
                return Ok((!rest.is_empty()).then(|| self.chunk(rest)));
            }
            let mut arrived = buffer.get(..count).unwrap_or_default();
            if self.is_skipping {
                let Some(end) = arrived.iter().position(|&byte| byte == b'\n') else { continue };
                arrived = arrived.get(end..).unwrap_or_default();
                self.is_skipping = false;
            }
            self.pending.extend_from_slice(arrived);
            if let Some(end) = arrived.iter().rposition(|&byte| byte == b'\n') {
                let rest = arrived.get(end + 1..).unwrap_or_default().to_vec();
                let whole = self.pending.len() - rest.len();
                let mut bytes = std::mem::replace(&mut self.pending, rest);
                bytes.truncate(whole);
                return Ok(Some(self.chunk(bytes)));
            }
            if self.pending.len() > MAX_LINE {
                self.pending.truncate(MAX_LINE + 1);
                self.is_skipping = true;
            }
        }
    }

    fn chunk(&mut self, bytes: Vec<u8>) -> Chunk {
        let first_line = self.next_line;
        self.next_line += bytes.iter().filter(|&&byte| byte == b'\n').count() as u64;
        Chunk { first_line, bytes }
    }
}
