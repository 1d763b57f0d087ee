//! How many settings a second `maillint check --jsonl` answers, with all its words.
//!
//! `cargo bench --bench jsonl` prints the figure and fails below the promised one.
//! A plain program of our own: the figure is one number, and a benchmark library takes longer to build than to run.

use std::fmt::Write as _;
use std::io;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use maillint::cli::{environment, jsonl, words};
use maillint::engine::Date;
use maillint::words::Language;

/// What the program promises on two cores.
const PROMISED: f64 = 50_000.0;

/// How many workers are used: the promise is for two cores.
const WORKERS: usize = 2;

/// The best of this many rounds counts, since other programs can only slow a round down.
const ROUNDS: usize = 3;

fn main() -> ExitCode {
    // `cargo test --benches` starts this without the argument, to see that it runs.
    let is_measured = std::env::args().any(|arg| arg == "--bench");
    let count = if is_measured { 50_000 } else { 2_000 };
    let input = settings(count);
    let today = Date { year: 2026, month: 11, day: 23 };
    let environment = environment(today);
    let words = words(Language::best(["en"])).expect("a catalogue of this build");
    let (mut best, mut best_work) = (Duration::MAX, Duration::MAX);
    let mut reports = Counted(0);
    for _ in 0..if is_measured { ROUNDS } else { 1 } {
        reports = Counted(0);
        let (start, start_work) = (Instant::now(), processor_time());
        let tally = jsonl::run(input.as_bytes(), &mut reports, &environment, &words, WORKERS)
            .expect("memory neither fails to be read nor to be written");
        best = best.min(start.elapsed());
        if let (Some(before), Some(after)) = (start_work, processor_time()) {
            best_work = best_work.min(after.saturating_sub(before));
        }
        assert_eq!(tally.bad_lines, 0);
        assert!(tally.with_errors > 0);
    }
    let by_clock = f64::from(count) / best.as_secs_f64();
    println!(
        "{by_clock:.0} settings a second by the clock, with {WORKERS} workers; {:.0} bytes in, {:.0} bytes out each",
        input.len() as f64 / f64::from(count),
        reports.0 as f64 / f64::from(count),
    );
    // On a machine that is busy with other things the clock says nothing; the time spent on this does.
    let mut rate = by_clock;
    if best_work < Duration::MAX && !best_work.is_zero() {
        let each = best_work.as_secs_f64() / f64::from(count);
        rate = rate.max(WORKERS as f64 / each);
        println!(
            "{:.1} µs of processor time each: {rate:.0} a second on {WORKERS} cores",
            each * 1e6
        );
    }
    println!("promised: {PROMISED:.0}");
    let is_kept = rate >= PROMISED || !is_measured;
    if is_kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The processor time this program has used, where the system tells it in a file (Linux, proc_pid_stat(5)).
fn processor_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name before the bracket may hold anything; then come state, ten numbers, user time and system time.
    let mut times = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || times.next()?.parse::<u64>().ok();
    // A tick is a hundredth of a second.
    Some(Duration::from_millis((ticks()? + ticks()?) * 10))
}

/// So many lines of settings: right ones, wrong ones, and every device list, mixed as they come.
fn settings(count: u32) -> String {
    let mut lines = String::new();
    for number in 0..count {
        let (protocol, host) =
            [("imap", "imap"), ("pop3", "pop"), ("imap", "mail"), ("pop3", "mail")]
                [number as usize % 4];
        let port = [993, 995, 143, 110, 993, 995, 587][number as usize % 7];
        let encryption = ["tls", "tls", "starttls", "tls", "none"][number as usize % 5];
        let (out_port, out_encryption) =
            [(465, "tls"), (587, "starttls"), (25, "starttls"), (587, "tls"), (465, "tls")]
                [number as usize / 3 % 5];
        let domain = match number % 6 {
            0 => "gmail.com".to_owned(),
            1 => "gmx.net".to_owned(),
            _ => format!("kundenpost{}.net", number % 1000),
        };
        let devices = match number % 10 {
            0 => {
                r#","devices":[{"name":"Phone","kind":"phone","protocol":"imap"},{"name":"Office PC","kind":"computer","protocol":"pop3","leave_on_server":false}]"#
            }
            1 => r#","devices":[{"kind":"phone","protocol":"imap"}]"#,
            _ => "",
        };
        let _ = writeln!(
            lines,
            r#"{{"email":"anna{number}@{domain}","incoming":{{"protocol":"{protocol}","host":"{host}.{domain}","port":{port},"encryption":"{encryption}","username":"anna{number}@{domain}","auth":"password"}},"outgoing":{{"host":"smtp.{domain}","port":{out_port},"encryption":"{out_encryption}","username":"anna{number}@{domain}","auth":"password"}}{devices}}}"#
        );
    }
    lines
}

/// Counts what is written.
struct Counted(u64);

impl io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
