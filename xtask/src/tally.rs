//! Counting tests from what their runners print.

use std::ops::AddAssign;

/// How many passed and how many failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub passed: u32,
    pub failed: u32,
}

impl Tally {
    /// One thing that is either right or wrong.
    pub(crate) fn of(ok: bool) -> Self {
        Self { passed: u32::from(ok), failed: u32::from(!ok) }
    }

    /// Counts a line of a runner's output; lines that are no summary count nothing.
    ///
    /// Understands the summaries of `cargo test` and `wasm-bindgen-test-runner`
    /// (`test result: ok. 3 passed; 0 failed; ...`) and of `node --test` (`ℹ pass 3`, `# pass 3`).
    pub(crate) fn count_line(&mut self, line: &str) {
        let line = without_colours(line);
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["test", "result:", _, passed, "passed;", failed, "failed;", ..] => {
                self.passed += number(passed);
                self.failed += number(failed);
            }
            ["ℹ" | "#", "pass", passed] => self.passed += number(passed),
            ["ℹ" | "#", "fail" | "cancelled", failed] => self.failed += number(failed),
            _ => {}
        }
    }

    /// What a runner counted, made to agree with how it ended: a runner that failed without a
    /// failed test, or ended well without any test, is itself one failure.
    pub(crate) fn settled(mut self, ended_well: bool) -> Self {
        let ran_nothing = self.passed + self.failed == 0;
        if self.failed == 0 && (!ended_well || ran_nothing) {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

fn number(text: &str) -> u32 {
    text.parse().unwrap_or(0)
}

/// A line without its ANSI colour sequences.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // A colour sequence runs from the escape to the letter `m`.
            characters.by_ref().find(|&inner| inner == 'm');
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(lines: &[&str]) -> (u32, u32) {
        let mut tally = Tally::default();
        for line in lines {
            tally.count_line(line);
        }
        (tally.passed, tally.failed)
    }

    #[test]
    fn cargo_test_prints_one_summary_for_each_program() {
        let lines = [
            "running 2 tests",
            "test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 5 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.2s",
        ];
        assert_eq!(count(&lines), (7, 1));
    }

    #[test]
    fn colours_are_seen_through() {
        let line = "test result: \u{1b}[32mok\u{1b}[0m. 3 passed; 0 failed; 0 ignored;";
        assert_eq!(count(&[line]), (3, 0));
    }

    #[test]
    fn wasm_bindgen_prints_the_same_summary() {
        let line =
            "test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.01s";
        assert_eq!(count(&[line]), (4, 0));
    }

    #[test]
    fn node_prints_one_line_for_each_count() {
        let spec = ["ℹ tests 6", "ℹ pass 3", "ℹ fail 2", "ℹ cancelled 1"];
        assert_eq!(count(&spec), (3, 3));
        let tap = ["# tests 4", "# pass 4", "# fail 0", "# cancelled 0"];
        assert_eq!(count(&tap), (4, 0));
    }

    #[test]
    fn a_runner_that_fails_without_a_failed_test_is_a_failure() {
        let tally = Tally { passed: 3, failed: 0 };
        assert_eq!(tally.settled(true), tally);
        assert_eq!(tally.settled(false).failed, 1);
        assert_eq!(Tally::default().settled(true).failed, 1);
    }
}
