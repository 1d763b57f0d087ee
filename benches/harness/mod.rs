//! A small clock for the benchmarks: how long one call takes, as the best of many rounds.

use std::time::{Duration, Instant};

/// Runs `work`, which makes `calls` calls, for about a second, and prints the time of one call.
pub(crate) fn measure(name: &str, calls: u32, mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    let mut best = Duration::MAX;
    while start.elapsed() < Duration::from_secs(1) {
        let round = Instant::now();
        work();
        best = best.min(round.elapsed());
    }
    let one = best / calls.max(1);
    println!("{name:<40} {one:>10.1?}");
    one
}
