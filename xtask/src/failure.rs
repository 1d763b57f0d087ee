//! What a step says when it cannot go on: what it needed, what was tried, how to do it by hand.

use std::fmt;

/// Why a step stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// What was needed, as a sentence.
    pub needed: String,
    /// What was tried, in order, each with its outcome.
    pub tried: Vec<String>,
    /// How a person does it themselves.
    pub by_hand: Option<String>,
}

impl Failure {
    /// A failure that needs no more than one sentence.
    pub(crate) fn new(needed: impl Into<String>) -> Self {
        Self { needed: needed.into(), tried: Vec::new(), by_hand: None }
    }

    /// Adds one thing that was tried.
    pub(crate) fn tried(mut self, what: impl Into<String>) -> Self {
        self.tried.push(what.into());
        self
    }

    /// Says how to do it by hand.
    pub(crate) fn by_hand(mut self, how: impl Into<String>) -> Self {
        self.by_hand = Some(how.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.needed)?;
        for what in &self.tried {
            write!(out, "\n  tried:   {what}")?;
        }
        if let Some(how) = &self.by_hand {
            write!(out, "\n  by hand: {how}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_was_needed_tried_and_how_to_do_it_by_hand() {
        let failure = Failure::new("A browser is needed for the tests.")
            .tried("looking for chromium on PATH: not there")
            .by_hand("install Chromium, or set CHROME to its path");
        assert_eq!(
            failure.to_string(),
            "A browser is needed for the tests.\n  \
             tried:   looking for chromium on PATH: not there\n  \
             by hand: install Chromium, or set CHROME to its path"
        );
    }
}
